namespace Mmo.Cdp.Ingestion;

/// <summary>A writer's turn: pieces of one tenant to be committed together. No other writer works for that tenant until it is over.</summary>
internal sealed record CommitTurn(Guid TenantId, IReadOnlyList<CommitPiece> Pieces);
