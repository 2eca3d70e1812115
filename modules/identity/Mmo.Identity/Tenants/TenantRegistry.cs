using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Tenants;

internal sealed partial class TenantRegistry(
    ITenantDirectory directory, IdentityDbContext db, ICurrentTenant currentTenant, TimeProvider clock) : ITenantRegistry, ITransientDependency
{
    public const string FirstCode = "default";

    private static readonly CreateTenantInput First = new(FirstCode, "示例公司");

    public async Task<TenantInfo> CreateAsync(CreateTenantInput input, CancellationToken cancellationToken = default)
    {
        Check(input);
        var id = input.Id ?? Uuid.Next(clock);
        using var _ = currentTenant.Change(id);
        db.Tenants.Add(new Tenant
        {
            Id = id, TenantId = id, Code = input.Code, Name = input.Name, TimeZone = input.TimeZone, Currency = input.Currency,
            CreationTime = clock.GetUtcNow(),
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_tenant_code"))
        {
            db.ChangeTracker.Clear();
            throw new BusinessException(IdentityErrorCodes.TenantCodeTaken, innerException: exception).WithData("Code", input.Code);
        }

        return new TenantInfo(id, input.Code, input.Name, input.TimeZone, input.Currency);
    }

    public async Task<IReadOnlyList<TenantInfo>> EnsureFirstAsync(CancellationToken cancellationToken = default)
    {
        var tenants = await directory.GetActiveAsync(cancellationToken);
        if (tenants.Count > 0)
        {
            return tenants;
        }

        try
        {
            return [await CreateAsync(First, cancellationToken)];
        }
        catch (BusinessException exception) when (exception.Code == IdentityErrorCodes.TenantCodeTaken)
        {
            // Another host was faster.
            return await directory.GetActiveAsync(cancellationToken);
        }
    }

    private static void Check(CreateTenantInput input)
    {
        var errors = new List<ValidationError>();
        Require(CodePattern().IsMatch(input.Code), nameof(input.Code), "Identity:TenantCodeFormat");
        Require(input.Name.Trim().Length is > 0 and <= 64, nameof(input.Name), "Identity:TenantNameLength");
        Require(TimeZoneInfo.TryFindSystemTimeZoneById(input.TimeZone, out var zone) && zone.HasIanaId, nameof(input.TimeZone), "Identity:UnknownTimeZone");
        Require(CurrencyPattern().IsMatch(input.Currency), nameof(input.Currency), "Identity:CurrencyFormat");
        if (errors.Count > 0)
        {
            throw new MmoValidationException(errors);
        }

        void Require(bool holds, string member, string code)
        {
            if (!holds)
            {
                errors.Add(new ValidationError(code, [char.ToLowerInvariant(member[0]) + member[1..]], code));
            }
        }
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]{1,31}$")]
    private static partial Regex CodePattern();

    [GeneratedRegex("^[A-Z]{3}$")]
    private static partial Regex CurrencyPattern();
}
