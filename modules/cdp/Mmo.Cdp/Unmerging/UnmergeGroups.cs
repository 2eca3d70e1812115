using Mmo.ErrorHandling;

namespace Mmo.Cdp.Unmerging;

/// <summary>The groups of a request: every part of the profile in one of them.</summary>
internal static class UnmergeGroups
{
    public static IReadOnlyList<IReadOnlyCollection<long>> Read(PreviewUnmergeDto input)
    {
        var seen = new HashSet<long>();
        for (var i = 0; i < input.Groups.Count; i++)
        {
            if (input.Groups[i].PartNos.Cast<long?>().FirstOrDefault(p => !seen.Add(p!.Value)) is { } twice)
            {
                throw new MmoValidationException($"groups[{i}].partNos", "Cdp:UnmergePartTwice", ("Part", twice));
            }
        }

        return [.. input.Groups.Select(g => (IReadOnlyCollection<long>)[.. g.PartNos])];
    }

    /// <summary>Since they were shown, an event may have added a part, or another un-merge taken some away.</summary>
    public static void RefuseUnless(IReadOnlyList<IReadOnlyCollection<long>> groups, IReadOnlyCollection<long> parts)
    {
        if (!groups.SelectMany(g => g).ToHashSet().SetEquals(parts))
        {
            throw new BusinessException(CdpErrorCodes.UnmergePartsChanged);
        }
    }
}
