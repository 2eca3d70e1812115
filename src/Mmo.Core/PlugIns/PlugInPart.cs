namespace Mmo.PlugIns;

/// <summary>A kind of thing that a plug-in brings, and that may fail while the rest of it runs.</summary>
public enum PlugInPart
{
    /// <summary>An operation of its HTTP API.</summary>
    Endpoint,

    /// <summary>A feed consumer.</summary>
    Feed,

    /// <summary>A worker, a hosted service.</summary>
    Worker,

    /// <summary>A kind of journey node.</summary>
    Node,

    /// <summary>A page of the admin UI.</summary>
    Page,

    /// <summary>A card on the profile page.</summary>
    Card,

    /// <summary>The form of a journey node.</summary>
    Form,
}
