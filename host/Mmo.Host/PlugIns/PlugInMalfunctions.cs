using Mmo.PlugIns;

namespace Mmo.Host.PlugIns;

/// <summary>Says which plug-ins the host runs without, and why: each once, however often it is asked.</summary>
internal sealed class PlugInMalfunctions(PlugInCatalog plugIns)
{
    private readonly HashSet<PlugIn> _logged = [];

    /// <returns>True when a plug-in failed since the last time.</returns>
    public bool Log(ILogger logger)
    {
        var failed = plugIns.PlugIns.Where(p => p.Status == PlugInStatus.Malfunctioning && _logged.Add(p)).ToArray();
        foreach (var plugIn in failed)
        {
            logger.LogError("Plug-in {PlugIn} is skipped: {Reason}", plugIn.Id, plugIn.Reason);
        }

        return failed.Length > 0;
    }
}
