using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Identity.Rights;
using Mmo.Ids;
using Mmo.MultiTenancy;

namespace Mmo.Identity.OrganizationUnits;

[Authorize(IdentityPermissions.OrganizationUnits.Default)]
internal sealed class OrganizationUnitAppService(
    IdentityDbContext db, OrganizationUnitReader reader, ActingUser actingUser, ICurrentTenant currentTenant, TimeProvider clock) : IOrganizationUnitAppService
{
    private const int MaxDepth = 10;

    public async Task<ListResultDto<OrganizationUnitDto>> GetTreeAsync(CancellationToken cancellationToken = default) =>
        new() { Items = await reader.ReadAsync(null, "", cancellationToken) };

    [Authorize(IdentityPermissions.OrganizationUnits.Edit)]
    public async Task<OrganizationUnitDto> CreateAsync(CreateOrganizationUnitDto input, CancellationToken cancellationToken = default)
    {
        var unit = new OrganizationUnit { Id = Uuid.Next(clock), Code = input.Code.Trim(), Name = input.Name.Trim(), Kind = input.Kind };
        await ChangeTreeAsync(
            async () =>
            {
                unit.PutUnder(await ParentAsync(input.ParentId, cancellationToken));
                EnsureDepth(unit.Depth);
                db.Add(unit);
            },
            cancellationToken);
        return await reader.ReadOneAsync(unit, cancellationToken);
    }

    [Authorize(IdentityPermissions.OrganizationUnits.Edit)]
    public async Task<OrganizationUnitDto> UpdateAsync(Guid id, UpdateOrganizationUnitDto input, CancellationToken cancellationToken = default)
    {
        var unit = await LoadAsync(id, cancellationToken);
        db.Expect(unit, input.ConcurrencyStamp);
        unit.Code = input.Code.Trim();
        unit.Name = input.Name.Trim();
        unit.Kind = input.Kind;
        await SaveAsync(cancellationToken);
        return await reader.ReadOneAsync(unit, cancellationToken);
    }

    [Authorize(IdentityPermissions.OrganizationUnits.Edit)]
    public async Task<OrganizationUnitDto> MoveAsync(Guid id, MoveOrganizationUnitDto input, CancellationToken cancellationToken = default)
    {
        OrganizationUnit unit = null!;
        await ChangeTreeAsync(
            async () =>
            {
                unit = await LoadAsync(id, cancellationToken);
                db.Expect(unit, input.ConcurrencyStamp);
                var parent = await ParentAsync(input.ParentId, cancellationToken);
                if (parent?.IsWithin(unit) == true)
                {
                    throw new BusinessException(IdentityErrorCodes.UnitBelowItself).WithData("Name", unit.Name);
                }

                await MoveBranchAsync(unit, parent, cancellationToken);
            },
            cancellationToken);
        return await reader.ReadOneAsync(unit, cancellationToken);
    }

    [Authorize(IdentityPermissions.OrganizationUnits.Edit)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        OrganizationUnit unit = null!;
        try
        {
            await ChangeTreeAsync(
                async () =>
                {
                    unit = await LoadAsync(id, cancellationToken);
                    if (await db.OrganizationUnits.AnyAsync(u => u.ParentId == id, cancellationToken) || await db.Users.AnyAsync(u => u.UnitId == id, cancellationToken))
                    {
                        throw NotEmpty();
                    }

                    db.Remove(unit);
                },
                cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsForeignKeyViolation(exception, Constraints.UnitOfUser))
        {
            // Units take turns, users do not: one came in since.
            throw NotEmpty();
        }

        BusinessException NotEmpty() => new BusinessException(IdentityErrorCodes.UnitNotEmpty).WithData("Name", unit.Name);
    }

    private async Task MoveBranchAsync(OrganizationUnit unit, OrganizationUnit? parent, CancellationToken cancellationToken)
    {
        var oldPath = unit.Path;
        var branch = await db.OrganizationUnits.Where(u => u.Path.StartsWith(oldPath) && u.Id != unit.Id).ToListAsync(cancellationToken);
        unit.PutUnder(parent);
        foreach (var below in branch)
        {
            below.Rebase(oldPath, unit.Path);
        }

        EnsureDepth(branch.Select(u => u.Depth).Append(unit.Depth).Max());
    }

    // One change of a tenant's tree at a time: two moves at once could otherwise put two units below each other.
    private async Task ChangeTreeAsync(Func<Task> change, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var key = $"identity.organization_unit:{currentTenant.RequiredId}";
        await db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({key}, 0))", cancellationToken);
        await change();
        await SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_organization_unit_code"))
        {
            throw new BusinessException(IdentityErrorCodes.UnitCodeTaken, innerException: exception)
                .WithData("Code", exception.Entries.Select(entry => entry.Entity).OfType<OrganizationUnit>().FirstOrDefault()?.Code);
        }
    }

    private async Task<OrganizationUnit> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await FindOwnAsync(id, cancellationToken) ?? throw new EntityNotFoundException("OrganizationUnit", id);

    private async Task<OrganizationUnit?> ParentAsync(Guid? id, CancellationToken cancellationToken)
    {
        var seesAll = (await actingUser.GetAsync(cancellationToken)).Kind == DataScopeKind.All;
        return id is null && seesAll ? null
            : id is { } parentId && await FindOwnAsync(parentId, cancellationToken) is { } parent ? parent
            : throw new MmoValidationException("parentId", IdentityErrorCodes.UnknownUnit);
    }

    // The tree is the fence of data scopes: who could hang another branch below their own unit would see all that is in it.
    private async Task<OrganizationUnit?> FindOwnAsync(Guid id, CancellationToken cancellationToken)
    {
        var scope = await actingUser.GetAsync(cancellationToken);
        return scope.Kind == DataScopeKind.All || scope.Units.Contains(id)
            ? await db.OrganizationUnits.SingleOrDefaultAsync(u => u.Id == id, cancellationToken)
            : null;
    }

    private static void EnsureDepth(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new BusinessException(IdentityErrorCodes.UnitTreeTooDeep).WithData("MaxDepth", MaxDepth);
        }
    }
}
