using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// What waits for its commit, a lane a tenant. A writer takes a whole commit batch of one lane at a time, lanes in turn, so that the
/// requests of a busy tenant share commits and a quiet tenant does not wait behind it. Bounded by count and by bytes.
/// </summary>
internal sealed class CommitQueue : ISingletonDependency, IDisposable
{
    public const int MaxEvents = 20_000;
    public const long MaxWeight = 32L * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, Lane> _lanes = [];
    private readonly Queue<Lane> _ready = [];
    private readonly SemaphoreSlim _turns = new(0);
    private readonly CancellationTokenSource _drained = new();
    private TaskCompletionSource _room = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _events;
    private long _weight;
    private int _working;
    private bool _isClosed;

    /// <summary>Events that wait or are being committed.</summary>
    public int Count => Volatile.Read(ref _events);

    /// <summary>A whole commit batch more would be taken.</summary>
    public bool HasRoom
    {
        get
        {
            lock (_gate)
            {
                return !_isClosed && _events + CommitPiece.MaxEvents <= MaxEvents && _weight + CommitPiece.MaxWeight <= MaxWeight;
            }
        }
    }

    /// <summary>Puts a piece in, or answers false when there is no room (an empty queue takes any piece).</summary>
    public bool TryEnqueue(CommitPiece piece)
    {
        lock (_gate)
        {
            var size = piece.Count;
            if (_isClosed || (_events > 0 && (_events + size > MaxEvents || _weight + piece.Weight > MaxWeight)))
            {
                return false;
            }

            _events += size;
            _weight += piece.Weight;
            IngestionTelemetry.Queued(size);
            piece.HoldBody();
            if (!_lanes.TryGetValue(piece.TenantId, out var lane))
            {
                _lanes[piece.TenantId] = lane = new Lane(piece.TenantId);
            }

            lane.Pieces.Enqueue(piece);
            Schedule(lane);
            return true;
        }
    }

    /// <summary>Puts a piece in as soon as there is room.</summary>
    public async Task EnqueueAsync(CommitPiece piece, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task room;
            lock (_gate)
            {
                room = _isClosed ? throw new TooManyRequestsException(TimeSpan.FromSeconds(1)) : _room.Task;
            }

            if (TryEnqueue(piece))
            {
                return;
            }

            await room.WaitAsync(cancellationToken);
        }
    }

    /// <summary>The next turn; null when the queue is closed and empty.</summary>
    public async Task<CommitTurn?> TakeAsync()
    {
        try
        {
            await _turns.WaitAsync(_drained.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }

        lock (_gate)
        {
            var lane = _ready.Dequeue();
            lane.IsReady = false;
            lane.IsWorking = true;
            _working++;
            return new CommitTurn(lane.TenantId, lane.Take());
        }
    }

    /// <summary>The turn is over; its tenant may have another.</summary>
    public void Done(CommitTurn turn)
    {
        lock (_gate)
        {
            var size = turn.Pieces.Sum(p => p.Count);
            _events -= size;
            IngestionTelemetry.Queued(-size);
            _weight -= turn.Pieces.Sum(p => p.Weight);
            _working--;
            var lane = _lanes[turn.TenantId];
            lane.IsWorking = false;
            if (lane.Pieces.Count > 0)
            {
                Schedule(lane);
            }
            else
            {
                _lanes.Remove(turn.TenantId);
            }

            MakeRoom();
            EndWhenDrained();
        }
    }

    /// <summary>No more goes in; writers drain what is there, then end.</summary>
    public void Close()
    {
        lock (_gate)
        {
            _isClosed = true;
            MakeRoom();
            EndWhenDrained();
        }
    }

    public void Dispose()
    {
        _turns.Dispose();
        _drained.Dispose();
    }

    private void Schedule(Lane lane)
    {
        if (!lane.IsReady && !lane.IsWorking)
        {
            lane.IsReady = true;
            _ready.Enqueue(lane);
            _turns.Release();
        }
    }

    private void MakeRoom()
    {
        var waiting = _room;
        _room = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting.TrySetResult();
    }

    private void EndWhenDrained()
    {
        if (_isClosed && _working == 0 && _ready.Count == 0)
        {
            _drained.Cancel();
        }
    }

    private sealed class Lane(Guid tenantId)
    {
        public Guid TenantId { get; } = tenantId;

        public Queue<CommitPiece> Pieces { get; } = [];

        public bool IsReady { get; set; }

        public bool IsWorking { get; set; }

        public List<CommitPiece> Take()
        {
            var taken = new List<CommitPiece> { Pieces.Dequeue() };
            var events = taken[0].Count;
            var weight = taken[0].Weight;
            while (Pieces.TryPeek(out var next) && events + next.Count <= CommitPiece.MaxEvents && weight + next.Weight <= CommitPiece.MaxWeight)
            {
                events += next.Count;
                weight += next.Weight;
                taken.Add(Pieces.Dequeue());
            }

            return taken;
        }
    }
}
