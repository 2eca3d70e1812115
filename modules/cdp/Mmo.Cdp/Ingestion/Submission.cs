using Mmo.Cdp.Sources;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// The events of one request on their way into the queue, piece by piece: a later piece waits for room, so that a request may hold more
/// events than the queue, and is read only when there is.
/// </summary>
/// <param name="queue">The queue; null for events that are only judged.</param>
/// <param name="body">Where the events stand.</param>
internal sealed class Submission(CommitQueue? queue, RequestBody body)
{
    // A body of nothing but rubbish would else make a million rows. What only a tracking plan refuses is no rubbish: it may be good tomorrow.
    private const int MaxQuarantined = 500;

    private readonly List<CommitPiece> _pieces = [];
    private readonly List<(int Index, IncomingEvent Event)> _taken = [];
    private readonly List<(int Index, Rejection Rejection)> _rejected = [];
    private readonly List<QuarantinedEvent> _ofRequest = [];
    private int _rejectedCount;
    private int _badCount;

    /// <summary>Waits for room in a full queue: for clients that do not come again.</summary>
    public bool IsPatient { get; init; }

    public async Task AddAsync(
        EventParser parser,
        SourceInfo source,
        RequestEnvelope envelope,
        DateTimeOffset receivedAt,
        IReadOnlyList<(int Index, EventSlice Slice)> events,
        CancellationToken cancellationToken)
    {
        var piece = new CommitPiece(source.TenantId, body);
        _ofRequest.ForEach(piece.Add);
        _ofRequest.Clear();
        var unlisted = 0;
        foreach (var (index, slice) in events)
        {
            var json = body.Json.Slice(slice.Start, slice.Length);
            if (parser.Parse(json, slice.Depth, out var rejection) is { } good)
            {
                piece.Add(good);
                _taken.Add((index, good));
            }
            else if (IsKept(index, rejection!))
            {
                piece.Add(QuarantinedEvent.Of(source.No, receivedAt, rejection!, json, envelope.Json));
            }
            else
            {
                unlisted++;
            }

            if (piece.IsFull)
            {
                await EnqueueAsync(piece, cancellationToken);
                piece = new CommitPiece(source.TenantId, body);
            }
        }

        if (unlisted > 0)
        {
            piece.Add(QuarantinedEvent.Of(source.No, receivedAt, new(RejectionReason.TooManyBadEvents, $"{unlisted}"), body.Json, envelope.Json, unlisted));
        }

        if (!piece.IsEmpty)
        {
            await EnqueueAsync(piece, cancellationToken);
        }
    }

    /// <summary>Takes events that were judged before, and what of their request was refused.</summary>
    public async Task AddAsync(Guid tenantId, IReadOnlyList<IncomingEvent> events, QuarantinedEvent? refused, CancellationToken cancellationToken)
    {
        var piece = new CommitPiece(tenantId, body);
        if (refused is not null)
        {
            Note(IngestionAnswer.WholeRequest, refused.Rejection);
            piece.Add(refused);
        }

        foreach (var item in events)
        {
            piece.Add(item);
            _taken.Add((_taken.Count, item));
            if (piece.IsFull)
            {
                await EnqueueAsync(piece, cancellationToken);
                piece = new CommitPiece(tenantId, body);
            }
        }

        if (!piece.IsEmpty)
        {
            await EnqueueAsync(piece, cancellationToken);
        }
    }

    /// <summary>Quarantines what the request says for all its events and cannot be stored; the events go on without it.</summary>
    public void Refuse(SourceInfo source, DateTimeOffset receivedAt, IReadOnlyList<(string Name, EventSlice Slice)> shared)
    {
        foreach (var (name, slice) in shared)
        {
            var rejection = new Rejection(RejectionReason.BadContext, name);
            Note(IngestionAnswer.WholeRequest, rejection);
            _ofRequest.Add(QuarantinedEvent.Of(source.No, receivedAt, rejection, body.Json.Slice(slice.Start, slice.Length), JsonObjects.Empty));
        }
    }

    /// <summary>Waits for the last commit.</summary>
    public async Task<IngestionAnswer> EndAsync(CancellationToken cancellationToken)
    {
        try
        {
            await Task.WhenAll(_pieces.Select(p => p.Stored)).WaitAsync(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            _pieces.ForEach(p => p.GiveUp());
            throw;
        }

        foreach (var (index, item) in _taken.Where(t => t.Event.IsRefused))
        {
            Note(index, item.Rejection!);
        }

        var stored = queue is null ? _taken.Count : _taken.Count(t => t.Event.IsNew);
        return new IngestionAnswer
        {
            StatusCode = 200,
            Stored = stored,
            Duplicates = _taken.Count(t => !t.Event.IsRefused) - stored,
            QuarantinedCount = _rejectedCount,
            Quarantined = _rejected,
        };
    }

    private async Task EnqueueAsync(CommitPiece piece, CancellationToken cancellationToken)
    {
        if (queue is null)
        {
            return;
        }

        // The first piece is refused at once when the queue is full: the client waits better than we do, if it does.
        if (IsPatient || _pieces.Count > 0)
        {
            await queue.EnqueueAsync(piece, cancellationToken);
        }
        else if (!queue.TryEnqueue(piece))
        {
            throw new TooManyRequestsException(TimeSpan.FromSeconds(1));
        }

        _pieces.Add(piece);
    }

    private bool IsKept(int index, Rejection rejection)
    {
        Note(index, rejection);
        return rejection.Judged is not null || ++_badCount <= MaxQuarantined;
    }

    private void Note(int index, Rejection rejection)
    {
        if (_rejected.Count < IngestionAnswer.MaxListed)
        {
            _rejected.Add((index, rejection));
        }

        _rejectedCount++;
    }
}
