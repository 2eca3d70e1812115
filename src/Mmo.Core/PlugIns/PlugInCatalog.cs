namespace Mmo.PlugIns;

/// <summary>All plug-ins that were found at start, the malfunctioning ones included.</summary>
/// <param name="plugIns">The plug-ins.</param>
public sealed class PlugInCatalog(IReadOnlyList<PlugIn> plugIns)
{
    /// <summary>No plug-ins.</summary>
    public static PlugInCatalog Empty { get; } = new([]);

    /// <summary>The plug-ins, by id.</summary>
    public IReadOnlyList<PlugIn> PlugIns { get; } = plugIns;

    /// <summary>Those that run.</summary>
    public IEnumerable<PlugIn> Running => PlugIns.Where(p => p.Status == PlugInStatus.Running);

    /// <summary>The plug-in that brought a class, also when it failed since; null for a class of the host.</summary>
    public PlugIn? Of(Type type) => PlugIns.FirstOrDefault(p => p.Brought(type));
}
