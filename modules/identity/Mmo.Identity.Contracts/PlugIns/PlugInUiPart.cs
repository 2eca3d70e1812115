namespace Mmo.Identity.PlugIns;

/// <summary>A kind of thing that a plug-in brings to the admin UI.</summary>
public enum PlugInUiPart
{
    /// <summary>A page.</summary>
    Page,

    /// <summary>A card on the profile page.</summary>
    Card,

    /// <summary>The form of a journey node.</summary>
    Form,
}
