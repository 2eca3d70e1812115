using Mmo.PlugIns;

namespace Mmo.Host.PlugIns;

internal static class PlugInMalfunctions
{
    /// <summary>Says which plug-ins the host runs without, and why.</summary>
    public static void LogMalfunctions(this PlugInCatalog plugIns, ILogger logger)
    {
        foreach (var plugIn in plugIns.PlugIns.Where(p => p.Status == PlugInStatus.Malfunctioning))
        {
            logger.LogError("Plug-in {PlugIn} is skipped: {Reason}", plugIn.Id, plugIn.Reason);
        }
    }
}
