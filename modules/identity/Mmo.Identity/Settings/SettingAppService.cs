using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Identity.PlugIns;
using Mmo.Localization;
using Mmo.Settings;

namespace Mmo.Identity.Settings;

[Authorize(IdentityPermissions.Settings.Default)]
internal sealed class SettingAppService(
    ModuleDatabase<IdentityDbContext> database, TenantSettings settings, SettingDefinitions definitions, IMmoTexts texts) : ISettingAppService
{
    private const int MaxLength = 4000;

    public async Task<ListResultDto<SettingGroupDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var stored = await TenantSettings.ReadAsync(transaction, cancellationToken);
        return new ListResultDto<SettingGroupDto>
        {
            Items = [.. definitions.All.Keys.Select(SettingDefinitions.GroupOf).Distinct().Where(group => group != PlugInSettings.Group).Select(group => ToGroup(group, stored))],
        };
    }

    [Authorize(IdentityPermissions.Settings.Edit)]
    public async Task<SettingGroupDto> UpdateAsync(UpdateSettingsDto input, CancellationToken cancellationToken = default)
    {
        // The plug-ins have a page and a permission of their own.
        if (input.Values.Keys.FirstOrDefault(name => input.Group == PlugInSettings.Group || !definitions.All.ContainsKey(name) || SettingDefinitions.GroupOf(name) != input.Group) is { } unknown)
        {
            throw new MmoValidationException("values", IdentityErrorCodes.UnknownSetting, ("Name", unknown));
        }

        if (input.Values.Keys.FirstOrDefault(name => !Takes(definitions.All[name], input.Values[name])) is { } malformed)
        {
            throw new MmoValidationException($"values.{malformed}", IdentityErrorCodes.SettingMalformed, ("Setting", texts.Get($"Setting:{malformed}")));
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(SettingSql.Lock, new { transaction.TenantId }, cancellationToken);
        if (StampOf(input.Group, await TenantSettings.ReadAsync(transaction, cancellationToken)) != input.ConcurrencyStamp)
        {
            throw new ConcurrencyException("Setting");
        }

        await settings.SetAsync(transaction, input.Values, cancellationToken);
        var stored = await TenantSettings.ReadAsync(transaction, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return ToGroup(input.Group, stored);
    }

    private static bool Takes(SettingDefinition definition, string? value) =>
        value is null
        || (value.Length <= MaxLength && (definition.Pattern is null || Regex.IsMatch(value, $@"\A(?:{definition.Pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(1))));

    private SettingGroupDto ToGroup(string group, Dictionary<string, string> stored) => new()
    {
        Group = group,
        Settings = [.. definitions.All.Values.Where(d => SettingDefinitions.GroupOf(d.Name) == group).Select(d => ToDto(d, stored))],
        ConcurrencyStamp = StampOf(group, stored),
    };

    private SettingDto ToDto(SettingDefinition definition, Dictionary<string, string> stored) => new()
    {
        Name = definition.Name,
        DisplayName = texts.Get($"Setting:{definition.Name}"),
        Value = definition.IsEncrypted ? null : stored.GetValueOrDefault(definition.Name, definition.DefaultValue!),
        DefaultValue = definition.IsEncrypted ? null : definition.DefaultValue,
        IsSecret = definition.IsEncrypted,
        IsSet = stored.ContainsKey(definition.Name),
    };

    // The stored values themselves are the version: a secret is encrypted anew, and so differently, with every write.
    private static string StampOf(string group, Dictionary<string, string> stored)
    {
        var values = stored.Where(pair => SettingDefinitions.GroupOf(pair.Key) == group).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        var text = string.Join('\n', values.Select(pair => $"{pair.Key}\t{pair.Value.Length}\t{pair.Value}"));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
    }
}
