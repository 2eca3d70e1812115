using Microsoft.AspNetCore.Http;

namespace Mmo.Cdp.Webhooks;

/// <summary>What ingestion needs to know of a webhook source.</summary>
/// <param name="Signature">How deliveries are signed.</param>
/// <param name="Keys">The secrets that are good, as bytes.</param>
/// <param name="Mapping">What becomes of them.</param>
internal sealed record WebhookInfo(WebhookSignature Signature, IReadOnlyList<byte[]> Keys, WebhookMapping Mapping)
{
    public SignatureVerdict Judge(IHeaderDictionary headers, ReadOnlySpan<byte> body, DateTimeOffset now) => SignatureCheck.Judge(Signature, Keys, headers, body, now);
}
