using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Mmo.AspNetCore.Endpoints;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>
/// The addresses that the SDKs of 神策 (Sensors Analytics) know. Their <c>token</c> is the write key; their <c>project</c> says nothing here.
/// A server's SDK posts to <c>/sa</c>; a browser's turns that into <c>/sa.gif</c> and asks for an image, or posts; both look at single events
/// at <c>/debug</c>.
/// </summary>
internal sealed class SensorsEndpoints(IngestionService ingestion, IngestionExchange exchange, TimeProvider clock) : IEndpointContributor, ISingletonDependency
{
    private const string Image = "/sa.gif";
    private const string Debug = "/debug";
    private const string DryRun = "Dry-Run";
    private const string AllowedHeaders = $"Content-Type, Content-Encoding, {DryRun}";

    // One transparent pixel.
    private static readonly ReadOnlyMemory<byte> Pixel = Convert.FromBase64String("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    public void Map(IEndpointRouteBuilder endpoints)
    {
        var calls = endpoints.MapGroup("").AllowAnonymous().AsRaw().ExcludeFromDescription();
        foreach (var path in (string[])["/sa", Image, Debug])
        {
            calls.MapMethods(path, [HttpMethods.Get, HttpMethods.Post], HandleAsync);
            calls.MapMethods(path, [HttpMethods.Options], context => IngestionExchange.PreflightAsync(context, AllowedHeaders));
            calls.Map(path, IngestionExchange.NotFoundAsync);
        }
    }

    private Task HandleAsync(HttpContext context) => exchange.HandleAsync(context, body => AcceptAsync(context, body), AnswerAsync);

    private async Task<IngestionAnswer> AcceptAsync(HttpContext context, RequestBody body)
    {
        var receivedAt = EventTime.ToMicroseconds(clock.GetUtcNow());
        var token = context.Request.Query["token"].ToString() is { Length: > 0 } key ? key : null;
        var isTrial = IsDebug(context) && string.Equals(context.Request.Headers[DryRun], "true", StringComparison.OrdinalIgnoreCase);
        if (await ReadAsync(context, body) is { } refusal)
        {
            if (!isTrial)
            {
                await ingestion.NoteFailureAsync(token, receivedAt, context.RequestAborted);
            }

            return refusal;
        }

        // Each item is converted on its way into the queue.
        body.Charge(body.Json.Length);
        return await ingestion.AcceptAsync(body, new RequestEnvelope { Format = RequestFormat.Sensors }, token, receivedAt, context.RequestAborted, isTrial);
    }

    private async Task<IngestionAnswer?> ReadAsync(HttpContext context, RequestBody body)
    {
        var packed = exchange.NewBody();
        try
        {
            var refusal = HttpMethods.IsPost(context.Request.Method)
                ? await IngestionExchange.ReadAsync(context, packed)
                : await IngestionExchange.ReadAsync(packed, QueryOf(context.Request), null, isPacked: false, context.RequestAborted);
            if (refusal is not null)
            {
                return refusal;
            }

            packed.Charge(packed.Json.Length);
            using var form = SensorsForm.Read(packed.Json.Span);
            return form is null
                ? IngestionAnswer.Error(400, CdpErrorCodes.RequestNotJson)
                : await IngestionExchange.ReadAsync(body, form.Open(), form.Length, form.IsPacked, context.RequestAborted);
        }
        finally
        {
            packed.Release();
        }
    }

    private static MemoryStream QueryOf(HttpRequest request) => new(Encoding.UTF8.GetBytes(request.QueryString.Value?.TrimStart('?') ?? ""));

    private static bool IsDebug(HttpContext context) => context.Request.Path.StartsWithSegments(Debug);

    private Task AnswerAsync(HttpContext context, IngestionAnswer answer)
    {
        var isGood = answer.StatusCode == StatusCodes.Status200OK;
        if (isGood && HttpMethods.IsGet(context.Request.Method) && context.Request.Path.StartsWithSegments(Image))
        {
            return SendAsync(context, answer, "image/gif", Pixel);
        }

        // An empty object is how a browser in debug mode is told that all is well.
        return isGood && IsDebug(context) && answer.QuarantinedCount == 0 ? SendAsync(context, answer, "application/json", "{}"u8.ToArray()) : exchange.AnswerAsync(context, answer);
    }

    private static async Task SendAsync(HttpContext context, IngestionAnswer answer, string type, ReadOnlyMemory<byte> content)
    {
        if (IngestionExchange.Begin(context, answer))
        {
            context.Response.ContentType = type;
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
        }
    }
}
