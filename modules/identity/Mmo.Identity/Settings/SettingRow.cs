namespace Mmo.Identity.Settings;

internal sealed class SettingRow
{
    public string Name { get; init; } = "";

    public string Value { get; init; } = "";
}
