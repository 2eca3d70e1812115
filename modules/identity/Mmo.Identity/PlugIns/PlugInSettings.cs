using Mmo.DependencyInjection;
using Mmo.PlugIns;
using Mmo.Settings;

namespace Mmo.Identity.PlugIns;

/// <summary>A switch for each plug-in: on until somebody turns it off.</summary>
internal sealed class PlugInSettings(PlugInCatalog catalog) : ISettingDefinitionProvider, ISingletonDependency
{
    public const string Group = "PlugIns";

    public const string Off = "off";

    public static string NameOf(PlugIn plugIn) => $"{Group}.{plugIn.Id}";

    public IEnumerable<SettingDefinition> Define() => catalog.Running.Select(p => new SettingDefinition(NameOf(p), Pattern: Off));
}
