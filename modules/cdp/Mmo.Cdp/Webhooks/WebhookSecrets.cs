using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Webhooks;

/// <summary>Secrets that senders sign with: kept encrypted, since a signature is checked with the secret itself.</summary>
internal sealed class WebhookSecrets(IDataProtectionProvider protection) : ISingletonDependency
{
    private const string StandardPrefix = "whsec_";
    private const int MinStandardKey = 16;

    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Cdp.WebhookSecret");

    public string Protect(string secret) => _protector.Protect(secret);

    public string Reveal(string protectedSecret) => _protector.Unprotect(protectedSecret);

    /// <summary>The bytes that a scheme signs with; null for a secret that the scheme cannot have.</summary>
    public static byte[]? KeyOf(WebhookScheme scheme, string secret)
    {
        if (scheme != WebhookScheme.StandardWebhooks)
        {
            return secret.Length == 0 ? null : Encoding.UTF8.GetBytes(secret);
        }

        var text = secret.StartsWith(StandardPrefix, StringComparison.Ordinal) ? secret[StandardPrefix.Length..] : secret;
        var key = new byte[text.Length];
        return Convert.TryFromBase64String(text, key, out var length) && length >= MinStandardKey ? key[..length] : null;
    }
}
