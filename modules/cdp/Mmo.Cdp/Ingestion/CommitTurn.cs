namespace Mmo.Cdp.Ingestion;

/// <summary>
/// A writer's turn: pieces of one tenant to be committed together. No other writer reads for that tenant until this one has nothing left to do
/// but to write.
/// </summary>
internal sealed record CommitTurn(Guid TenantId, IReadOnlyList<CommitPiece> Pieces)
{
    /// <summary>Its last round trip is under way: it is sure to be over before the next of its tenant gets the graph lock.</summary>
    public bool IsWriting { get; set; }
}
