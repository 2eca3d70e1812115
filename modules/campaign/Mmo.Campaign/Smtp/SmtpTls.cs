using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Mmo.Campaign.Smtp;

/// <summary>How the server's certificate is checked, by the operator's choice of security.</summary>
internal static class SmtpTls
{
    public static SslClientAuthenticationOptions OptionsFor(SmtpServer server)
    {
        var options = new SslClientAuthenticationOptions { TargetHost = server.Host };
        if (server.Security == SmtpSecurity.Opportunistic)
        {
            options.RemoteCertificateValidationCallback = static (_, _, _, _) => true;
        }
        else if (server.TrustedRoots is { } roots)
        {
            // Replaces the trust anchors only: name, validity and chain are still checked.
            options.CertificateChainPolicy = new X509ChainPolicy
            {
                TrustMode = X509ChainTrustMode.CustomRootTrust,
                RevocationMode = X509RevocationMode.NoCheck,
            };
            options.CertificateChainPolicy.CustomTrustStore.AddRange(roots);
        }

        return options;
    }
}
