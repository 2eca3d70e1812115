using Mmo.Cdp.PartDivisions;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Unmerging;

/// <summary>The groups of a request: every part of the profile in one of them.</summary>
internal static class UnmergeGroups
{
    private const int MaxPieces = 20;

    public static IReadOnlyList<RequestedGroup> Read(PreviewUnmergeDto input)
    {
        var groupOf = new Dictionary<long, int>();
        for (var i = 0; i < input.Groups.Count; i++)
        {
            foreach (var part in input.Groups[i].PartNos)
            {
                if (!groupOf.TryAdd(part, i))
                {
                    throw new MmoValidationException($"groups[{i}].partNos", "Cdp:UnmergePartTwice", ("Part", part));
                }
            }
        }

        var groups = input.Groups.Select((g, i) => new RequestedGroup([.. g.PartNos], [.. g.Pieces.Select((p, n) => Read(p, $"groups[{i}].pieces[{n}]", i, groupOf))])).ToArray();
        if (Array.FindIndex(groups, g => g.Parts.Count + g.Pieces.Count == 0) is >= 0 and var empty)
        {
            throw new MmoValidationException($"groups[{empty}]", "Cdp:UnmergeGroupEmpty");
        }

        return groups.Sum(g => g.Pieces.Count) > MaxPieces ? throw new MmoValidationException("groups", "Cdp:TooManyPartPieces", ("Most", MaxPieces)) : groups;
    }

    /// <summary>Since they were shown, an event may have added a part, or another un-merge taken some away.</summary>
    public static void RefuseUnless(IReadOnlyList<RequestedGroup> groups, IReadOnlyCollection<long> parts)
    {
        if (!groups.SelectMany(g => g.Parts).ToHashSet().SetEquals(parts))
        {
            throw new BusinessException(CdpErrorCodes.UnmergePartsChanged);
        }
    }

    private static PartPiece Read(PartPieceInput piece, string field, int group, Dictionary<long, int> groupOf)
    {
        if (!groupOf.TryGetValue(piece.PartNo!.Value, out var home) || home == group)
        {
            throw new MmoValidationException($"{field}.partNo", "Cdp:PartPieceOfOwnGroup");
        }

        return piece.From >= piece.To
            ? throw new MmoValidationException($"{field}.to", "Cdp:PartPieceTimes")
            : new PartPiece(field, piece.PartNo.Value, piece.From, piece.To, [.. piece.SourceIds.Distinct()]);
    }
}
