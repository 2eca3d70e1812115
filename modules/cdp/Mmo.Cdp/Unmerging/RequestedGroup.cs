using Mmo.Cdp.PartDivisions;

namespace Mmo.Cdp.Unmerging;

/// <summary>What is to be one person: whole parts, and pieces of parts that stand in other groups.</summary>
internal sealed record RequestedGroup(IReadOnlyCollection<long> Parts, IReadOnlyList<PartPiece> Pieces);
