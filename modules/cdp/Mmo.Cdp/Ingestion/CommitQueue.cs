using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

/// <summary>
/// What waits for its commit, a lane a tenant. A writer takes a whole commit batch of one lane at a time, lanes in turn, so that the
/// requests of a busy tenant share commits and a quiet tenant does not wait behind it. While a batch is written the next of its lane is made
/// ready, where it is a big one: it then waits for the tenant's graph lock and goes on the moment the lock is let go. Bounded by count and by bytes.
/// </summary>
internal sealed class CommitQueue : ISingletonDependency, IDisposable
{
    public const int MaxEvents = 20_000;
    public const long MaxWeight = 32L * 1024 * 1024;

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, CommitLane> _lanes = [];
    private readonly Queue<CommitLane> _ready = [];
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
                _lanes[piece.TenantId] = lane = new CommitLane(piece.TenantId);
            }

            lane.Add(piece);
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
            lane.IsReading = true;
            _working++;
            return new CommitTurn(lane.TenantId, lane.Take());
        }
    }

    /// <summary>The turn has only its writing left; its tenant may have another beside it.</summary>
    public void Writing(CommitTurn turn)
    {
        lock (_gate)
        {
            if (!turn.IsWriting)
            {
                turn.IsWriting = true;
                var lane = _lanes[turn.TenantId];
                lane.IsReading = false;
                lane.Writing++;
                Schedule(lane);
            }
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
            if (turn.IsWriting)
            {
                lane.Writing--;
            }
            else
            {
                lane.IsReading = false;
            }

            Schedule(lane);
            if (lane.IsIdle)
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

    private void Schedule(CommitLane lane)
    {
        if (!lane.IsReady && lane.HasTurn)
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
}
