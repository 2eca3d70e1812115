using Mmo.DependencyInjection;
using Mmo.Settings;

namespace Mmo.Cdp.Ingestion;

internal sealed class CdpSettings : ISettingDefinitionProvider, ISingletonDependency
{
    /// <summary>The calling code of phone numbers without an international prefix.</summary>
    public const string CallingCode = "Cdp.CallingCode";

    public const string DefaultCallingCode = "86";

    public IEnumerable<SettingDefinition> Define() => [new SettingDefinition(CallingCode, DefaultCallingCode, Pattern: "[1-9][0-9]{0,3}")];
}
