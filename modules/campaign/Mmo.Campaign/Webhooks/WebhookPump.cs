using System.Diagnostics;
using System.Threading.Channels;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Telemetry;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Leases;
using Mmo.Ids;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Webhooks;

/// <summary>
/// Makes the calls that are due in one tenant: claim (commit) → call with no transaction open → settle what still carries the claim. A host
/// that dies in between leaves its claims to run out, and the calls are made again under the same idempotency key.
/// </summary>
internal sealed class WebhookPump(
    ModuleDatabase<CampaignDbContext> database,
    ICurrentTenant currentTenant,
    IServiceScopeFactory scopes,
    JourneyPlans plans,
    WebhookSecrets secrets,
    WebhookTargets targets,
    WebhookClient client,
    JourneyLive live,
    TimeProvider clock,
    ILogger<WebhookPump> logger) : ISingletonDependency
{
    private const int BatchSize = 128;
    private const int AtOnce = 32;
    private const int MaxAttempts = 8;

    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(30);

    /// <returns>True when there may be more at once.</returns>
    public async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        using var _ = currentTenant.Change(tenantId);
        var claim = Uuid.Next(clock);
        var calls = await ClaimAsync(tenantId, claim, cancellationToken);
        if (calls.Count == 0)
        {
            return false;
        }

        await using var renewal = new ClaimRenewal(cancellation => RenewAsync(tenantId, claim, calls, cancellation), logger);
        var secret = await secrets.FindAsync(tenantId, cancellationToken);
        var people = await PeopleAsync(calls, cancellationToken);
        var nodes = await NodesAsync(tenantId, calls, cancellationToken);
        var ended = Channel.CreateUnbounded<(WebhookCall, WebhookAnswer?)>();
        var calling = Parallel.ForEachAsync(
            calls, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (call, cancellation) =>
            {
                var node = nodes[(call.JourneyId, call.Version, call.NodeId)];
                ended.Writer.TryWrite((call, await AnswerAsync(call, node, people.GetValueOrDefault(new PartId(call.PartNo)), secret, cancellation)));
            })
            .ContinueWith(done => ended.Writer.TryComplete(done.Exception?.InnerException ?? (done.IsCanceled ? new OperationCanceledException(cancellationToken) : null)), TaskScheduler.Default);
        try
        {
            // As they come: who answered at once does not wait for who hangs.
            while (await ended.Reader.WaitToReadAsync(CancellationToken.None))
            {
                List<(WebhookCall, WebhookAnswer?)> some = [];
                while (ended.Reader.TryRead(out var one))
                {
                    some.Add(one);
                }

                await SettleAsync(tenantId, claim, some);
            }
        }
        finally
        {
            await calling;
        }

        return true;
    }

    /// <summary>5 s, 20 s, 80 s … up to half an hour.</summary>
    public static TimeSpan PauseAfter(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, 5 * Math.Pow(4, Math.Min(attempts, 10) - 1)));

    private async Task<IReadOnlyList<WebhookCall>> ClaimAsync(Guid tenantId, Guid claim, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var now = clock.GetUtcNow();
        var nodes = await transaction.QueryAsync<DueNode>(WebhookSql.DueNodes, new { now }, cancellationToken);
        if (nodes.Count == 0)
        {
            return [];
        }

        var ids = await transaction.QueryAsync<Guid>(
            WebhookSql.Claim,
            new
            {
                tenantId, claim, now, Until = now + ClaimRenewal.Duration, PerNode = Math.Max(1, BatchSize / nodes.Count),
                Journeys = nodes.Select(n => n.JourneyId).ToArray(),
                Nodes = nodes.Select(n => n.NodeId).ToArray(),
            },
            cancellationToken);
        var calls = await transaction.QueryAsync<WebhookCall>(WebhookSql.Claimed, new { claim, Ids = ids.Distinct().ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return calls;
    }

    private async Task<IReadOnlyDictionary<PartId, PersonSnapshot>> PeopleAsync(IReadOnlyList<WebhookCall> calls, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IPeople>().GetAsync([.. calls.Select(c => new PartId(c.PartNo)).Distinct()], cancellationToken);
    }

    private async Task<Dictionary<(Guid, int, string), WebhookNode>> NodesAsync(Guid tenantId, IReadOnlyList<WebhookCall> calls, CancellationToken cancellationToken)
    {
        var nodes = new Dictionary<(Guid, int, string), WebhookNode>();
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        foreach (var place in calls.Select(c => (c.JourneyId, c.Version, c.NodeId)).Distinct())
        {
            nodes[place] = (WebhookNode)(await plans.PlanAsync(transaction, place.JourneyId, place.Version, cancellationToken)).Find(place.NodeId)!;
        }

        return nodes;
    }

    /// <summary>Null for who left the journey meanwhile.</summary>
    private async Task<WebhookAnswer?> AnswerAsync(WebhookCall call, WebhookNode node, PersonSnapshot? person, string? secret, CancellationToken cancellationToken)
    {
        if (!call.IsOpen)
        {
            return null;
        }

        if (person is null)
        {
            return new(WebhookVerdict.Refused, Reason: "person-gone");
        }

        try
        {
            return secret is null ? new(WebhookVerdict.Again, Reason: "webhook-no-key")
                : targets.Parse(node.Url) is not { } url ? new(WebhookVerdict.Refused, Reason: "webhook-address")
                : await PostAsync(url, WebhookBody.Write(node, call, person), call.IdempotencyKey, secret, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // One call that cannot be made stops no other.
            logger.LogError(exception, "A call of node {Node} of journey {Journey} could not be made.", call.NodeId, call.JourneyId);
            return new(WebhookVerdict.Again, Reason: "webhook-error");
        }
    }

    private async Task<WebhookAnswer> PostAsync(Uri url, byte[] body, string key, string secret, CancellationToken cancellationToken)
    {
        using var span = CampaignTelemetry.StartWebhook();
        var began = Stopwatch.GetTimestamp();
        var answer = await client.PostAsync(url, body, key, secret, cancellationToken);
        CampaignTelemetry.Called(answer, Stopwatch.GetElapsedTime(began));
        return answer;
    }

    private async Task SettleAsync(Guid tenantId, Guid claim, List<(WebhookCall Call, WebhookAnswer? Answer)> ended)
    {
        var now = clock.GetUtcNow();
        var settled = ended.Select(e => (e.Call, e.Answer, State: StateOf(e.Call, e.Answer, now))).ToArray();
        await using var transaction = await database.BeginAsync(tenantId);
        var ids = settled.Select(s => s.Call.EnrolmentId).ToArray();
        await transaction.QueryAsync<Guid>(WebhookSql.LockPeople, new { tenantId, ids });
        var righted = await transaction.QueryAsync<RightedSteps>(
            WebhookSql.Settle,
            new
            {
                tenantId, claim, now, ids,
                Steps = settled.Select(s => s.Call.Step).ToArray(),
                States = settled.Select(s => (short)s.State).ToArray(),
                Dues = settled.Select(s => s.State == WebhookCallState.Queued ? now + (s.Answer!.RetryAfter ?? PauseAfter(s.Call.Attempts)) : now).ToArray(),
                Statuses = settled.Select(s => s.Answer?.Status).ToArray(),
                Errors = settled.Select(s => s.Answer?.Reason).ToArray(),
            });
        var counts = new CountBook();
        foreach (var steps in righted)
        {
            var node = counts.At(steps.JourneyId, steps.Version, steps.NodeId);
            node.Failed -= steps.People;
            node.Passed += steps.People;
        }

        await counts.WriteAsync(transaction, CancellationToken.None);
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')");
        await transaction.CommitAsync();
        foreach (var journeyId in counts.Journeys)
        {
            live.Changed(tenantId, journeyId);
        }
    }

    private static WebhookCallState StateOf(WebhookCall call, WebhookAnswer? answer, DateTimeOffset now) => answer?.Verdict switch
    {
        null => WebhookCallState.Cancelled,
        WebhookVerdict.Succeeded => WebhookCallState.Succeeded,
        WebhookVerdict.Again when call.Attempts < MaxAttempts && now - call.QueuedAt < MaxAge => WebhookCallState.Queued,
        _ => WebhookCallState.Failed,
    };

    private async Task RenewAsync(Guid tenantId, Guid claim, IReadOnlyList<WebhookCall> calls, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            WebhookSql.Renew,
            new { tenantId, claim, Until = clock.GetUtcNow() + ClaimRenewal.Duration, Ids = calls.Select(c => c.EnrolmentId).Distinct().ToArray() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private sealed class DueNode
    {
        public Guid JourneyId { get; init; }

        public string NodeId { get; init; } = "";
    }
}
