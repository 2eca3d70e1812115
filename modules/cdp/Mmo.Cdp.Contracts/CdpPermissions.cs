namespace Mmo.Cdp;

/// <summary>The permissions of this module.</summary>
public static class CdpPermissions
{
    /// <summary>The group.</summary>
    public const string Group = "Cdp";

    /// <summary>See profiles, their events and segments.</summary>
    public const string Profiles = "Cdp.Profiles";

    /// <summary>Change a profile: attributes, consents.</summary>
    public const string ProfilesEdit = "Cdp.Profiles.Edit";

    /// <summary>See personal data unmasked.</summary>
    public const string ProfilesReveal = "Cdp.Profiles.Reveal";

    /// <summary>Merge profiles, take them apart, decide on pairs that may be one person.</summary>
    public const string ProfilesMerge = "Cdp.Profiles.Merge";

    /// <summary>See accounts.</summary>
    public const string Accounts = "Cdp.Accounts";

    /// <summary>Put people into accounts and take them out, set how accounts are scored.</summary>
    public const string AccountsEdit = "Cdp.Accounts.Edit";

    /// <summary>See households.</summary>
    public const string Households = "Cdp.Households";

    /// <summary>Say who belongs to a household, look for households.</summary>
    public const string HouseholdsEdit = "Cdp.Households.Edit";

    /// <summary>See how people are matched by similarity.</summary>
    public const string Matching = "Cdp.Matching";

    /// <summary>Change how people are matched, and match everybody.</summary>
    public const string MatchingEdit = "Cdp.Matching.Edit";

    /// <summary>See segments.</summary>
    public const string Segments = "Cdp.Segments";

    /// <summary>Make, change and delete segments.</summary>
    public const string SegmentsEdit = "Cdp.Segments.Edit";

    /// <summary>See sources.</summary>
    public const string Sources = "Cdp.Sources";

    /// <summary>Make and change sources, see write keys.</summary>
    public const string SourcesEdit = "Cdp.Sources.Edit";

    /// <summary>Import files of people, orders and events.</summary>
    public const string Imports = "Cdp.Imports";

    /// <summary>See refused events, masked.</summary>
    public const string Quarantine = "Cdp.Quarantine";

    /// <summary>Replay and discard refused events.</summary>
    public const string QuarantineEdit = "Cdp.Quarantine.Edit";

    /// <summary>See what is known of attributes and how their values are chosen.</summary>
    public const string Attributes = "Cdp.Attributes";

    /// <summary>Name attributes, mark personal data, choose whom to believe.</summary>
    public const string AttributesEdit = "Cdp.Attributes.Edit";

    /// <summary>See and change event meanings.</summary>
    public const string EventMeanings = "Cdp.EventMeanings";
}
