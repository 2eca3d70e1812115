using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

/// <summary>Reads the settings of a signature, and leaves out what the scheme does not have.</summary>
internal static class SignatureReading
{
    public static WebhookSignature Read(WebhookSignature input) => input.Scheme switch
    {
        WebhookScheme.Hmac => new()
        {
            Scheme = input.Scheme, Header = Header(input), Hash = input.Hash ?? WebhookHash.Sha256, Encoding = input.Encoding ?? WebhookEncoding.Hex,
            Prefix = NullIfEmpty(input.Prefix),
            TimeHeader = NullIfEmpty(input.TimeHeader), Separator = NullIfEmpty(input.TimeHeader) is null ? null : input.Separator,
            ToleranceSeconds = NullIfEmpty(input.TimeHeader) is null ? null : input.ToleranceSeconds,
        },
        WebhookScheme.TimedHeader => new() { Scheme = input.Scheme, Header = Header(input), ToleranceSeconds = input.ToleranceSeconds },
        WebhookScheme.StandardWebhooks => new() { Scheme = input.Scheme, ToleranceSeconds = input.ToleranceSeconds },
        _ => new(),
    };

    /// <summary>Refuses a scheme whose secret is not there, or is none of its kind.</summary>
    public static void Demand(WebhookSignature signature, string? secret)
    {
        if (signature.Scheme != WebhookScheme.None && secret is null)
        {
            throw new MmoValidationException("secret", CdpErrorCodes.WebhookSecretMissing);
        }

        if (secret is not null && WebhookSecrets.KeyOf(signature.Scheme, secret) is null)
        {
            throw new MmoValidationException("secret", CdpErrorCodes.WebhookSecretNotStandard);
        }
    }

    private static string Header(WebhookSignature input) =>
        NullIfEmpty(input.Header) ?? throw new MmoValidationException("signature.header", CdpErrorCodes.WebhookHeaderMissing);

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
