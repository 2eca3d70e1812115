using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mmo.AspNetCore.Endpoints;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.Sources;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Webhooks;

/// <summary>
/// Where other systems post what happened with them. The write key stands in the address, since few of them send a header of ours; the
/// address is in no log and no span, as that of no request is.
/// </summary>
internal sealed class WebhookEndpoints(
    SourceCache sources, WebhookCache webhooks, WebhookService service, IngestionService ingestion, WebhookRefusals refusals, IngestionExchange exchange,
    TimeProvider clock)
    : IEndpointContributor, ISingletonDependency
{
    public const string Root = "/webhooks";

    private static readonly string Delivery = "{writeKey}";
    private static readonly string Anything = "{**path}";

    public void Map(IEndpointRouteBuilder endpoints)
    {
        var calls = endpoints.MapGroup(Root).AllowAnonymous().AsRaw().ExcludeFromDescription();
        calls.MapMethods(Delivery, [HttpMethods.Post], HandleAsync);
        calls.Map(Anything, IngestionExchange.NotFoundAsync);
    }

    private Task HandleAsync(HttpContext context) => exchange.HandleAsync(context, body => AcceptAsync(context, body));

    private async Task<IngestionAnswer> AcceptAsync(HttpContext context, RequestBody body)
    {
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var cancellationToken = context.RequestAborted;
        if (await FindAsync(context, cancellationToken) is not var (source, webhook))
        {
            return IngestionAnswer.Error(401, CdpErrorCodes.WriteKeyUnknown);
        }

        if (await IngestionExchange.ReadAsync(context, body) is { } refusal)
        {
            return refusal;
        }

        // By the clock of now: a slow body is no old one, but its signature is as old as it is.
        var verdict = webhook.Judge(context.Request.Headers, body.Bytes.Span, clock.GetUtcNow());
        if (verdict != SignatureVerdict.Good)
        {
            await refusals.NoteAsync(source, verdict, cancellationToken);
            return IngestionAnswer.Error(401, CodeOf(verdict));
        }

        var answer = Read(context, body) is { } json
            ? await service.AcceptAsync(body, json, DeliveryHeaders.Of(context.Request.Headers), source, webhook, receivedAt, cancellationToken)
            : IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson);
        if (answer.StatusCode == StatusCodes.Status400BadRequest)
        {
            await ingestion.NoteFailureAsync(KeyOf(context), receivedAt, cancellationToken);
        }

        return answer;
    }

    private static string KeyOf(HttpContext context) => (string)context.Request.RouteValues["writeKey"]!;

    private async Task<(SourceInfo Source, WebhookInfo Webhook)?> FindAsync(HttpContext context, CancellationToken cancellationToken) =>
        await sources.FindAsync(KeyOf(context), cancellationToken) is { IsEnabled: true, Kind: SourceKind.Webhook } source
        && await webhooks.FindAsync(source, cancellationToken) is { } webhook
            ? (source, webhook)
            : null;

    private static ReadOnlyMemory<byte>? Read(HttpContext context, RequestBody body)
    {
        if (!DeliveryForm.IsForm(context.Request.ContentType) || IsJson(body.Json.Span))
        {
            return body.Json;
        }

        // As text, as fields and as JSON again.
        body.Charge(body.Json.Length * 6L);
        return DeliveryForm.ToJson(body.Json.Span);
    }

    // Some senders call JSON a form.
    private static bool IsJson(ReadOnlySpan<byte> body) => body.TrimStart(" \t\r\n"u8) is [(byte)'{' or (byte)'[', ..];

    private static string CodeOf(SignatureVerdict verdict) => verdict switch
    {
        SignatureVerdict.Missing => CdpErrorCodes.WebhookSignatureMissing,
        SignatureVerdict.Stale => CdpErrorCodes.WebhookSignatureStale,
        _ => CdpErrorCodes.WebhookSignatureWrong,
    };
}
