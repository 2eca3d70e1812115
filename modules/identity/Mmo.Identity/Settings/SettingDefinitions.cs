using Mmo.DependencyInjection;
using Mmo.Settings;

namespace Mmo.Identity.Settings;

/// <summary>The settings of all modules and plug-ins.</summary>
internal sealed class SettingDefinitions(IEnumerable<ISettingDefinitionProvider> providers) : ISingletonDependency
{
    public IReadOnlyDictionary<string, SettingDefinition> All { get; } =
        providers.SelectMany(provider => provider.Define()).ToDictionary(definition => definition.Name);

    public SettingDefinition Get(string name) =>
        All.TryGetValue(name, out var definition) ? definition : throw new KeyNotFoundException($"No module defines the setting {name}.");

    /// <summary>The module that a setting belongs to: its name up to the first dot.</summary>
    public static string GroupOf(string name) => name.Split('.', 2)[0];
}
