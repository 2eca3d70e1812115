using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>Properties that SDKs add by themselves: nobody has to plan them, and who plans them has them judged like all others.</summary>
internal static class PlanPresets
{
    private static readonly byte[][] OfPage =
    [
        "name"u8.ToArray(), "category"u8.ToArray(), "url"u8.ToArray(), "path"u8.ToArray(), "title"u8.ToArray(), "referrer"u8.ToArray(), "search"u8.ToArray(),
        "hash"u8.ToArray(), "tab_url"u8.ToArray(), "initial_referrer"u8.ToArray(), "referring_domain"u8.ToArray(), "initial_referring_domain"u8.ToArray(),
    ];

    /// <summary>Names that begin with a dollar sign are those of 神策.</summary>
    public static bool Has(EventKind kind, ReadOnlySpan<byte> name)
    {
        if (name.StartsWith("$"u8))
        {
            return true;
        }

        if (kind == EventKind.Group)
        {
            return name.SequenceEqual("groupId"u8);
        }

        if (kind is EventKind.Page or EventKind.Screen)
        {
            foreach (var known in OfPage)
            {
                if (name.SequenceEqual(known))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
