using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.Data;
using Mmo.DependencyInjection;
using Mmo.Ids;
using Mmo.Json;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.EntityFrameworkCore.Auditing;

/// <summary>Before a save: fills the tenant, renews concurrency stamps, and writes audit entries beside the change.</summary>
internal sealed class SaveInterceptor(ICurrentTenant currentTenant, ICurrentUser currentUser, TimeProvider clock)
    : SaveChangesInterceptor, ISingletonDependency
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Prepare(eventData.Context!);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Prepare(eventData.Context!);
        return new(result);
    }

    private void Prepare(DbContext context)
    {
        var changed = context.ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Entity is not AuditEntry)
            .ToArray();
        foreach (var entry in changed)
        {
            SetTenant(entry);
            if (entry.Entity is IHasConcurrencyStamp && entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Property(nameof(IHasConcurrencyStamp.ConcurrencyStamp)).CurrentValue = Uuid.Next(clock).ToString("N");
            }
        }

        context.AddRange(changed.Where(IsAudited).Select(Describe).ToArray());
    }

    private void SetTenant(EntityEntry entry)
    {
        if (entry.State != EntityState.Added || entry.Entity is not IMultiTenant)
        {
            return;
        }

        var property = entry.Property(nameof(IMultiTenant.TenantId));
        if (property.CurrentValue is Guid id && id == Guid.Empty)
        {
            property.CurrentValue = currentTenant.RequiredId;
        }
    }

    private static bool IsAudited(EntityEntry entry) =>
        entry.Metadata.ClrType.GetCustomAttribute<AuditedAttribute>() is not null
        && (entry.State != EntityState.Modified || entry.Properties.Any(p => p.IsModified && !IsSilent(p)));

    private static bool IsSilent(PropertyEntry property) =>
        property.Metadata.Name == nameof(IHasConcurrencyStamp.ConcurrencyStamp)
        || property.Metadata.PropertyInfo?.GetCustomAttribute<NotAuditedAttribute>() is { IsSilent: true };

    private AuditEntry Describe(EntityEntry entry) => new()
    {
        Id = Uuid.Next(clock),
        TenantId = currentTenant.RequiredId,
        At = clock.GetUtcNow(),
        UserId = currentUser.Id,
        ApiKeyId = currentUser.ApiKeyId,
        UserName = currentUser.Name,
        Action = entry.State switch { EntityState.Added => "created", EntityState.Deleted => "deleted", _ => "updated" },
        EntityType = entry.Metadata.ClrType.Name,
        EntityId = string.Join('/', entry.Metadata.FindPrimaryKey()!.Properties
            .Where(p => p.Name != nameof(IMultiTenant.TenantId)).Select(p => entry.Property(p.Name).CurrentValue)),
        Changes = entry.State == EntityState.Deleted ? null : JsonSerializer.Serialize(ChangesOf(entry), MmoJson.Options),
    };

    private static Dictionary<string, object?[]> ChangesOf(EntityEntry entry) => entry.Properties
        .Where(p => (entry.State == EntityState.Added ? p.CurrentValue is not null : p.IsModified) && IsShown(p))
        .ToDictionary(
            p => JsonNamingPolicy.CamelCase.ConvertName(p.Metadata.Name),
            p => entry.State == EntityState.Added ? new[] { null, p.CurrentValue } : [p.OriginalValue, p.CurrentValue]);

    private static bool IsShown(PropertyEntry property) =>
        property.Metadata.Name is not (nameof(IMultiTenant.TenantId) or nameof(IHasConcurrencyStamp.ConcurrencyStamp))
        && property.Metadata.PropertyInfo is { } info
        && info.GetCustomAttribute<NotAuditedAttribute>() is null
        && info.GetCustomAttribute<PersonalDataAttribute>() is null;
}
