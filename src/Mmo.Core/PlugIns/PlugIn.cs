namespace Mmo.PlugIns;

/// <summary>A plug-in's folder, and what became of it.</summary>
public sealed class PlugIn
{
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
    public IReadOnlyList<Type> Modules { get; internal set; } = [];

    /// <summary>Takes the plug-in out: what it registered is dropped, the host goes on.</summary>
    public void Fail(string reason)
    {
        Status = PlugInStatus.Malfunctioning;
        Reason = reason;
        Modules = [];
    }
}
