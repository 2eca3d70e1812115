namespace Mmo.Cdp.Ingestion;

/// <summary>What waits for its commit of one tenant. Used under the queue's lock.</summary>
internal sealed class CommitLane(Guid tenantId)
{
    // A turn beside the one that is written pays where there is a lot to make ready. Few events rather wait for more to share their commit.
    private const int WorthWhile = CommitPiece.MaxEvents / 2;

    private readonly Queue<CommitPiece> _pieces = [];
    private int _waiting;

    public Guid TenantId { get; } = tenantId;

    /// <summary>It is among those whose turn it is.</summary>
    public bool IsReady { get; set; }

    /// <summary>A turn of it has been taken and is not written yet.</summary>
    public bool IsReading { get; set; }

    /// <summary>So many turns of it are being written.</summary>
    public int Writing { get; set; }

    public bool HasTurn => _pieces.Count > 0 && !IsReading && (Writing == 0 || (Writing == 1 && _waiting >= WorthWhile));

    public bool IsIdle => _pieces.Count == 0 && !IsReading && Writing == 0;

    public void Add(CommitPiece piece)
    {
        _pieces.Enqueue(piece);
        _waiting += piece.Count;
    }

    /// <summary>As many pieces as one transaction takes.</summary>
    public List<CommitPiece> Take()
    {
        var taken = new List<CommitPiece> { _pieces.Dequeue() };
        var events = taken[0].Count;
        var weight = taken[0].Weight;
        while (_pieces.TryPeek(out var next) && events + next.Count <= CommitPiece.MaxEvents && weight + next.Weight <= CommitPiece.MaxWeight)
        {
            events += next.Count;
            weight += next.Weight;
            taken.Add(_pieces.Dequeue());
        }

        _waiting -= events;
        return taken;
    }
}
