using Mmo.DependencyInjection;
using Mmo.Settings;

namespace Mmo.Cdp.Ingestion;

internal sealed class CdpSettings : ISettingDefinitionProvider, ISingletonDependency
{
    /// <summary>The calling code of phone numbers without an international prefix.</summary>
    public const string CallingCode = "Cdp.CallingCode";

    /// <summary>How many days a refused event stays in the quarantine.</summary>
    public const string QuarantineDays = "Cdp.QuarantineDays";

    /// <summary>How many refused events the quarantine holds; the oldest go first.</summary>
    public const string QuarantineRows = "Cdp.QuarantineRows";

    /// <summary>How much all of them hold together: a webhook's delivery alone may have 4 MB.</summary>
    public const string QuarantineMegabytes = "Cdp.QuarantineMegabytes";

    public const string DefaultCallingCode = "86";
    public const string DefaultQuarantineDays = "30";
    public const string DefaultQuarantineRows = "100000";
    public const string DefaultQuarantineMegabytes = "4096";

    public IEnumerable<SettingDefinition> Define() =>
    [
        new SettingDefinition(CallingCode, DefaultCallingCode, Pattern: "[1-9][0-9]{0,3}"),
        new SettingDefinition(QuarantineDays, DefaultQuarantineDays, Pattern: "[1-9][0-9]{0,2}"),
        new SettingDefinition(QuarantineRows, DefaultQuarantineRows, Pattern: "[1-9][0-9]{2,5}"),
        new SettingDefinition(QuarantineMegabytes, DefaultQuarantineMegabytes, Pattern: "[1-9][0-9]{1,6}"),
    ];
}
