namespace Mmo.PlugIns;

/// <summary>How a plug-in is doing.</summary>
public enum PlugInStatus
{
    /// <summary>Loaded and started.</summary>
    Running,

    /// <summary>It failed; the host runs without it. <see cref="PlugIn.Reason"/> says why.</summary>
    Malfunctioning,
}
