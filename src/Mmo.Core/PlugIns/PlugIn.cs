using System.Reflection;

namespace Mmo.PlugIns;

/// <summary>A plug-in's folder, and what became of it.</summary>
public sealed class PlugIn
{
    private readonly HashSet<Assembly> _assemblies = [];

    internal PlugIn(string folder, PlugInManifest? manifest)
    {
        Folder = folder;
        Manifest = manifest;
    }

    /// <summary>The folder it was loaded from.</summary>
    public string Folder { get; }

    /// <summary>What it says of itself; null when the manifest could not be read.</summary>
    public PlugInManifest? Manifest { get; }

    /// <summary>Its id; the folder's name when the manifest could not be read.</summary>
    public string Id => Manifest?.Id is { Length: > 0 } id ? id : Path.GetFileName(Folder);

    /// <summary>How it is doing.</summary>
    public PlugInStatus Status { get; private set; }

    /// <summary>Why it does not run: a sentence for the operator.</summary>
    public string? Reason { get; private set; }

    /// <summary>Its module classes.</summary>
    public IReadOnlyList<Type> Modules
    {
        get;
        internal set
        {
            field = value;
            _assemblies.UnionWith(value.Select(type => type.Assembly));
        }
    } = [];

    /// <summary>Takes the plug-in out: what it registered is dropped, the host goes on.</summary>
    public void Fail(string reason)
    {
        Status = PlugInStatus.Malfunctioning;
        Reason = reason;
        Modules = [];
    }

    /// <summary>Also true after it failed: what it registered may still be there.</summary>
    internal bool Brought(Type type) => _assemblies.Contains(type.Assembly);
}
