using System.Reflection;

namespace Mmo.Localization;

/// <summary>The resources of all modules.</summary>
public sealed class MmoLocalizationOptions
{
    /// <summary>The cultures that every resource must have, the default first.</summary>
    public static readonly IReadOnlyList<string> Cultures = ["zh-Hans", "en"];

    /// <summary>The resources in the order of the modules; a later one overrides equal keys.</summary>
    public List<LocalizationResource> Resources { get; } = [];

    /// <summary>Adds the texts that are embedded in an assembly under <c>Localization/</c>.</summary>
    public void Add(string name, Assembly assembly) => Resources.Add(new LocalizationResource(name, assembly));
}
