namespace Mmo.Settings;

/// <summary>Defines a module's settings. Mark the class <c>ISingletonDependency</c>.</summary>
public interface ISettingDefinitionProvider
{
    /// <summary>The settings of the module.</summary>
    IEnumerable<SettingDefinition> Define();
}
