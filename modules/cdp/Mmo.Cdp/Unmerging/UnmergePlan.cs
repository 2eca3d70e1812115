using Mmo.Cdp.Identity;

namespace Mmo.Cdp.Unmerging;

/// <summary>
/// What taking a profile apart does to the identity graph: the links between groups are revoked, groups that lose their coherence are tied
/// anew, and the groups are kept apart from each other and from everybody whom the profile was kept apart from.
/// </summary>
internal sealed class UnmergePlan
{
    private UnmergePlan(IReadOnlyList<PartGroup> groups) => Groups = groups;

    /// <summary>The first keeps the profile's id.</summary>
    public IReadOnlyList<PartGroup> Groups { get; }

    /// <summary>Links in force between parts of different groups.</summary>
    public required IReadOnlyList<PartLink> Revoked { get; init; }

    /// <summary>Ties that keep a group together whose parts were only joined by way of another group.</summary>
    public required IReadOnlyList<PartPair> Tied { get; init; }

    /// <summary>Parts that must never be one person.</summary>
    public required IReadOnlyCollection<PartPair> Apart { get; init; }

    /// <param name="profileId">The profile, by its birth part.</param>
    /// <param name="groups">Every part once.</param>
    /// <param name="links">Links in force between the parts.</param>
    /// <param name="forbidden">Whom the profile must stay apart from already.</param>
    /// <param name="keepsApart">False where nobody said that these are several people: only what held them together says nothing any more.</param>
    public static UnmergePlan Of(
        long profileId, IReadOnlyList<IReadOnlyCollection<long>> groups, IReadOnlyList<PartLink> links, IReadOnlyList<ForbiddenPair> forbidden, bool keepsApart = true)
    {
        var made = groups.Select(g => new PartGroup(g.Contains(profileId) ? profileId : g.Min(), g.ToHashSet()))
            .OrderBy(g => g.ProfileId != profileId).ToArray();
        var groupOf = made.SelectMany(g => g.Parts.Select(p => (Part: p, Group: g))).ToDictionary(p => p.Part, p => p.Group);
        var revoked = links.Where(l => groupOf[l.PartA] != groupOf[l.PartB]).ToArray();
        return new UnmergePlan(made)
        {
            Revoked = revoked,
            Tied = [.. made.SelectMany(g => Ties(g, links))],
            Apart = Apartness(made, revoked, forbidden, keepsApart),
        };
    }

    private static IEnumerable<PartPair> Ties(PartGroup group, IReadOnlyList<PartLink> links)
    {
        var heads = PartComponents.Of(group.Parts, links).Select(c => c.Key).Order().ToArray();
        return heads.Zip(heads.Skip(1), PartPair.Of);
    }

    // One pair keeps two profiles apart as long as its parts stay in them. A group that is taken apart later hands on what it was kept from:
    // so those of the links stay true to the part that caused them, and every group has one of its own.
    private static HashSet<PartPair> Apartness(PartGroup[] groups, PartLink[] revoked, IReadOnlyList<ForbiddenPair> forbidden, bool keepsApart)
    {
        var pairs = keepsApart ? revoked.Select(l => PartPair.Of(l.PartA, l.PartB)).ToHashSet() : [];
        for (var i = 0; i < groups.Length; i++)
        {
            if (keepsApart)
            {
                pairs.UnionWith(groups.Skip(i + 1).Select(other => PartPair.Of(groups[i].ProfileId, other.ProfileId)));
            }

            pairs.UnionWith(forbidden.Where(f => !groups[i].Parts.Contains(f.Inside)).Select(f => PartPair.Of(groups[i].ProfileId, f.Outside)));
        }

        return pairs;
    }
}
