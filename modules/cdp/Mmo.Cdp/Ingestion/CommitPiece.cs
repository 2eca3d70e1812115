using System.Diagnostics;
using Mmo.Cdp.DataQuality;

namespace Mmo.Cdp.Ingestion;

/// <summary>What is committed as one: events of one tenant from one request, at most as many as one transaction takes.</summary>
internal sealed class CommitPiece(Guid tenantId, RequestBody? body)
{
    public const int MaxEvents = 1000;
    public const int MaxWeight = 4 * 1024 * 1024;

    private const int EventOverhead = 512;

    private readonly TaskCompletionSource _stored = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _state;

    private const int Waiting = 0;
    private const int Begun = 1;
    private const int Ended = 2;

    public Guid TenantId { get; } = tenantId;

    /// <summary>The trace of the request, where it is traced.</summary>
    public ActivityContext Request { get; } = Activity.Current?.Context ?? default;

    public List<IncomingEvent> Events { get; } = [];

    public List<QuarantinedEvent> Quarantined { get; } = [];

    public List<FailedRequest> FailedRequests { get; } = [];

    public int Count => Events.Count + Quarantined.Count + FailedRequests.Count;

    /// <summary>About how much memory it holds beside the body of its request.</summary>
    public long Weight { get; private set; }

    public bool IsFull => Count >= MaxEvents || Weight >= MaxWeight;

    public bool IsEmpty => Count == 0;

    /// <summary>Ends when everything is committed.</summary>
    public Task Stored => _stored.Task;

    public void Add(IncomingEvent item)
    {
        Events.Add(item);
        Weight += item.Properties.Length + item.Context.Length + EventOverhead;
    }

    public void Add(QuarantinedEvent item)
    {
        Quarantined.Add(item);
        Weight += item.Envelope.Length + EventOverhead;
    }

    /// <summary>Called when it is put in the queue; the body stays until the end.</summary>
    public void HoldBody() => body?.Hold();

    /// <summary>True for the writer that takes it up; false when nobody waits for it any more.</summary>
    public bool TryBegin() => Interlocked.CompareExchange(ref _state, Begun, Waiting) == Waiting;

    /// <summary>Nobody waits any more: if no writer has taken it up, none will.</summary>
    public void GiveUp()
    {
        if (Interlocked.CompareExchange(ref _state, Ended, Waiting) == Waiting)
        {
            _stored.TrySetCanceled();
        }
    }

    /// <summary>Says how it ended and lets the body go.</summary>
    public void End(Exception? exception)
    {
        Volatile.Write(ref _state, Ended);
        if (exception is null)
        {
            _stored.TrySetResult();
        }
        else
        {
            _stored.TrySetException(exception);
        }

        body?.Release();
    }
}
