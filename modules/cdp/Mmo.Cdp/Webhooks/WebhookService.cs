using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

/// <summary>Takes one delivery that its sender has proved: maps it, judges its events, and waits until they are committed.</summary>
internal sealed class WebhookService(TenantRulesCache rules, CommitQueue queue, TimeProvider clock) : ISingletonDependency
{
    // What reading JSON takes beside the text of it, at most: twelve bytes for each two.
    private const int DocumentFactor = 6;

    /// <exception cref="TooManyRequestsException">Overload.</exception>
    public async Task<IngestionAnswer> AcceptAsync(
        RequestBody body, ReadOnlyMemory<byte> json, IReadOnlyDictionary<string, string> headers, SourceInfo source, WebhookInfo webhook, DateTimeOffset receivedAt,
        CancellationToken cancellationToken)
    {
        if (RequestParser.DepthOf(json) is null)
        {
            return IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
        }

        if (json.Span.TrimStart(" \t\r\n"u8)[0] is not ((byte)'{' or (byte)'['))
        {
            return IngestionAnswer.Error(400, CdpErrorCodes.WebhookBodyNotAnObject);
        }

        if (await rules.FindAsync(source.TenantId, cancellationToken) is not { } tenantRules)
        {
            return IngestionAnswer.Error(401, CdpErrorCodes.WriteKeyUnknown);
        }

        json = json[(json.Length - json.Span.TrimStart(" \t\r\n"u8).Length)..];
        body.Charge((long)json.Length * DocumentFactor);
        var delivery = new DeliveryJudge(source, webhook.Mapping, tenantRules, clock).Judge(json, headers, receivedAt, charge: length => body.Charge(length));
        var envelope = new RequestEnvelope { Format = RequestFormat.Webhook, Headers = headers };
        var refused = delivery.Rejection is { } rejection ? QuarantinedEvent.OfDelivery(source.No, receivedAt, rejection, json, envelope.Json) : null;

        using var patience = new CancellationTokenSource(IngestionService.Patience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            var submission = new Submission(queue, body);
            await submission.AddAsync(source.TenantId, [.. delivery.Events.Select(e => e.Event)], refused, either.Token);
            return await submission.EndAsync(either.Token);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return IngestionAnswer.Busy();
        }
    }
}
