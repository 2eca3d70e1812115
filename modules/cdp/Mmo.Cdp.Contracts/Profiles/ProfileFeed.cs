namespace Mmo.Cdp.Profiles;

/// <summary>How changes of who is who stand on the feed of cdp. Which profile a part belongs to stands in <c>cdp_api.person_v1</c>.</summary>
public static class ProfileFeed
{
    /// <summary>The type of a feed batch after which some parts belong to other profiles.</summary>
    public const string Regrouped = "Cdp.ProfileRegrouped";
}
