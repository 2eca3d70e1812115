using Mmo.DependencyInjection;
using Mmo.PlugIns;
using Mmo.Settings;

namespace Mmo.Identity.Settings;

/// <summary>The settings of all modules and plug-ins. A plug-in whose settings cannot be defined has none.</summary>
internal sealed class SettingDefinitions : ISingletonDependency
{
    private readonly Dictionary<string, SettingDefinition> _all = [];

    public SettingDefinitions(IEnumerable<ISettingDefinitionProvider> providers, PlugInCatalog plugIns, PlugInFaults faults)
    {
        foreach (var provider in providers)
        {
            var plugIn = plugIns.Of(provider.GetType());
            try
            {
                foreach (var definition in provider.Define().ToArray())
                {
                    _all.Add(definition.Name, definition);
                }
            }
            catch (Exception exception) when (plugIn is not null)
            {
                faults.Note(plugIn, PlugInPart.Worker, provider.GetType().Name, exception.Message, null);
            }
        }
    }

    public IReadOnlyDictionary<string, SettingDefinition> All => _all;

    public SettingDefinition Get(string name) =>
        All.TryGetValue(name, out var definition) ? definition : throw new KeyNotFoundException($"No module defines the setting {name}.");

    /// <summary>The module that a setting belongs to: its name up to the first dot.</summary>
    public static string GroupOf(string name) => name.Split('.', 2)[0];
}
