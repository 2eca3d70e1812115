using System.Globalization;
using Mmo.Campaign.Nodes;
using Mmo.PlugIns;

namespace Mmo.Campaign.PlugIns;

/// <summary>A kind of node that a plug-in brings: what carries it out, and how its manifest describes it.</summary>
internal sealed record PlugInKind(PlugIn PlugIn, PlugInJourneyNode Described, INodeKind Node)
{
    public string Name => PlugIn.Manifest!.KindOf(Described);

    public string PlugInName => Say(PlugIn.Manifest!.Name);

    /// <summary>What people call a way out.</summary>
    public string? WayOf(string? output) => Described.Outputs.FirstOrDefault(o => o.Id == output) is { } way && Say(way.Name) is { Length: > 0 } name ? name : null;

    /// <summary>The reason as steps keep it: one that the manifest names is told apart from another plug-in's.</summary>
    public string? KeptReason(string? reason) => reason switch
    {
        null => null,
        _ when Described.Reasons.Any(r => r.Id == reason) => $"{PlugIn.Id}/{reason}",
        { Length: > 200 } => reason[..200],
        _ => reason,
    };

    private static string Say(PlugInText text) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && text.En.Length > 0 ? text.En : text.Zh;
}
