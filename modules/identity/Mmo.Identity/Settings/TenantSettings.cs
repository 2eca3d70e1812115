using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;
using Mmo.Settings;

namespace Mmo.Identity.Settings;

/// <summary>
/// Settings stand in the database and are read there each time: one indexed query shows every host what another one wrote a moment ago,
/// and callers read once for a batch, not once for a row.
/// </summary>
internal sealed class TenantSettings(
    ModuleDatabase<IdentityDbContext> database, SettingDefinitions definitions, ICurrentTenant currentTenant, IDataProtectionProvider protection)
    : ISettings, ISingletonDependency
{
    public async Task<string?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) =>
        (await GetAsync([name], cancellationToken))[name];

    public async Task<IReadOnlyDictionary<string, string?>> GetAsync(IReadOnlyCollection<string> names, CancellationToken cancellationToken = default)
    {
        var wanted = names.Select(definitions.Get).DistinctBy(definition => definition.Name).ToArray();
        await using var transaction = await database.BeginAsync(cancellationToken);
        var stored = await ReadAsync(transaction, cancellationToken);
        return wanted.ToDictionary(definition => definition.Name, definition => ValueOf(definition, stored));
    }

    public async Task SetAsync(IReadOnlyDictionary<string, string?> values, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await SetAsync(transaction, values, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>What is stored, secrets still encrypted.</summary>
    public static async Task<Dictionary<string, string>> ReadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        (await transaction.QueryAsync<SettingRow>(SettingSql.Read, cancellationToken: cancellationToken)).ToDictionary(row => row.Name, row => row.Value);

    public async Task SetAsync(TenantTransaction transaction, IReadOnlyDictionary<string, string?> values, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync(SettingSql.Lock, new { transaction.TenantId }, cancellationToken);
        var stored = await ReadAsync(transaction, cancellationToken);
        foreach (var (name, value) in values.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var definition = definitions.Get(name);
            var before = stored.ContainsKey(name) ? ValueOf(definition, stored) : null;
            if (before == value)
            {
                continue;
            }

            if (value is null)
            {
                await transaction.ExecuteAsync(SettingSql.Remove, new { Name = name }, cancellationToken);
            }
            else
            {
                var kept = definition.IsEncrypted ? Protector(name).Protect(value) : value;
                await transaction.ExecuteAsync(SettingSql.Write, new { transaction.TenantId, Name = name, Value = kept }, cancellationToken);
            }

            // Of a secret the entry tells only that it was changed.
            var changes = definition.IsEncrypted ? null : new Dictionary<string, string?[]> { ["value"] = [before, value] };
            await transaction.AuditAsync(value is null ? "reset" : "updated", "Setting", name, changes, cancellationToken: cancellationToken);
        }
    }

    private string? ValueOf(SettingDefinition definition, IReadOnlyDictionary<string, string> stored) =>
        !stored.TryGetValue(definition.Name, out var value) ? definition.DefaultValue
        : definition.IsEncrypted ? Protector(definition.Name).Unprotect(value)
        : value;

    // Bound to tenant and name: a value copied into another row cannot be read there.
    private IDataProtector Protector(string name) => protection.CreateProtector("Mmo.Settings", currentTenant.RequiredId.ToString(), name);
}
