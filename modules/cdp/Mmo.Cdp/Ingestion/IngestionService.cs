using Mmo.Cdp.DataQuality;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Ingestion;

/// <summary>Takes one request: finds its source, judges its events, and waits until they are committed.</summary>
internal sealed class IngestionService(SourceCache sources, TenantRulesCache rules, CommitQueue queue, TimeProvider clock) : ISingletonDependency
{
    /// <summary>Clients hang up after ten seconds; what is not committed by then is answered with 429.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(8);

    // What each event of a request takes beside the body: its slice in a list that grows by doubling, and its place in the batch.
    private const int SliceSize = 72;

    // SDKs know one key; a stranger's request must not make us look for a thousand.
    private const int MaxKeys = 10;

    /// <param name="body">The unpacked body.</param>
    /// <param name="envelope">What the address says: the call, where it names one, history, whose form the events have.</param>
    /// <param name="headerKey">The write key that the request brings beside its body; it goes before all others.</param>
    /// <param name="receivedAt">When the request came.</param>
    /// <param name="cancellationToken">The client has hung up.</param>
    /// <param name="isTrial">The events are only judged: nothing is stored, neither good nor bad.</param>
    /// <exception cref="TooManyRequestsException">Overload.</exception>
    public async Task<IngestionAnswer> AcceptAsync(
        RequestBody body, RequestEnvelope envelope, string? headerKey, DateTimeOffset receivedAt, CancellationToken cancellationToken, bool isTrial = false)
    {
        var request = RequestParser.Parse(body.Json, envelope, events => body.Charge((long)events * SliceSize));
        if (request.Error is not null)
        {
            if (!isTrial)
            {
                await NoteFailureAsync(headerKey ?? request.WriteKey, receivedAt, cancellationToken);
            }

            return IngestionAnswer.Error(400, request.Error);
        }

        using var patience = new CancellationTokenSource(Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var bySource = await GroupAsync(request, headerKey, body.Json, either.Token);
            if (bySource.Count == 0)
            {
                return IngestionAnswer.Error(401, CdpErrorCodes.WriteKeyUnknown);
            }

            var submission = new Submission(isTrial ? null : queue, body) { IsPatient = envelope.Format == RequestFormat.Sensors };
            submission.Refuse(bySource[0].Source, receivedAt, request.Unusable);
            foreach (var (source, tenantRules, events, isStrange) in bySource)
            {
                var parser = new EventParser(source, tenantRules, request.Envelope, receivedAt, clock)
                {
                    Refusal = isStrange ? new(RejectionReason.UnknownWriteKey) : null,
                };
                await submission.AddAsync(parser, source, request.Envelope, receivedAt, events, either.Token);
            }

            return await submission.EndAsync(either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return IngestionAnswer.Busy();
        }
    }

    /// <summary>Counts a request of which nothing can be read for the source whose key it brings. Nobody waits for that, and nobody is told when it fails.</summary>
    public async Task NoteFailureAsync(string? writeKey, DateTimeOffset receivedAt, CancellationToken cancellationToken)
    {
        try
        {
            if (writeKey is not null && await sources.FindAsync(writeKey, cancellationToken) is { IsEnabled: true } source)
            {
                var piece = new CommitPiece(source.TenantId, body: null);
                piece.FailedRequests.Add(new FailedRequest(source.No, receivedAt));
                queue.TryEnqueue(piece);
            }
        }
        catch (Exception exception) when (exception is TooManyRequestsException || IngestionExchange.IsDatabaseAway(exception))
        {
            // The answer says what was wrong with the request, whether it is counted or not.
        }
    }

    // The key of a webhook stands in an address and proves nothing without a signature, so it is none here.
    // One key for all: the header's, else the body's. Only where both are silent each event speaks for itself; then one whose key nobody knows
    // is refused at the source of its neighbours. None when no key is known.
    private async Task<List<(SourceInfo Source, TenantRules Rules, IReadOnlyList<(int Index, EventSlice Slice)> Events, bool IsStrange)>> GroupAsync(
        ParsedRequest request, string? headerKey, ReadOnlyMemory<byte> json, CancellationToken cancellationToken)
    {
        var common = headerKey ?? request.WriteKey;
        var events = request.Events.Select((slice, index) => (Index: index, Slice: slice)).ToArray();
        var byKey = common is not null || events.Length == 0
            ? [(Key: common, Events: events)]
            : events.GroupBy(e => RequestParser.KeyOf(json, e.Slice)).Select(g => (g.Key, Events: g.ToArray())).ToArray();

        var groups = new List<(SourceInfo, TenantRules, IReadOnlyList<(int, EventSlice)>, bool)>();
        var strange = new List<(int, EventSlice)>();
        var lookUps = 0;
        foreach (var (key, ofKey) in byKey)
        {
            if (key is not null && ++lookUps <= MaxKeys
                && await sources.FindAsync(key, cancellationToken) is { IsEnabled: true, Kind: not SourceKind.Webhook } source
                && await rules.FindAsync(source.TenantId, cancellationToken) is { } tenantRules)
            {
                groups.Add((source, tenantRules, ofKey, false));
            }
            else
            {
                strange.AddRange(ofKey);
            }
        }

        if (groups.Count > 0 && strange.Count > 0)
        {
            groups.Add((groups[0].Item1, groups[0].Item2, strange, true));
        }

        return groups;
    }
}
