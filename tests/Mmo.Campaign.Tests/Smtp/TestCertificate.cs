using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>A self-signed certificate for a host name, valid now.</summary>
internal static class TestCertificate
{
    public static X509Certificate2 For(string host)
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest($"CN={host}", key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName(host);
        request.CertificateExtensions.Add(names.Build());
        var now = TimeProvider.System.GetUtcNow();
        return request.CreateSelfSigned(now.AddHours(-1), now.AddHours(1));
    }
}
