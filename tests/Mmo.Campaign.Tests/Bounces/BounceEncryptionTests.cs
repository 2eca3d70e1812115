using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tests.Smtp;

namespace Mmo.Campaign.Tests.Bounces;

/// <summary>STARTTLS on the receiver of bounces, with clients that others wrote.</summary>
public sealed class BounceEncryptionTests(CampaignHost host) : IClassFixture<CampaignHost>, IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("mmo-certificate-").FullName;
    private BounceListener _listener = null!;
    private X509Certificate2 _certificate = null!;

    private string CertificateFile => Path.Combine(_folder, "cert.pem");

    private string KeyFile => Path.Combine(_folder, "key.pem");

    public async ValueTask InitializeAsync()
    {
        _certificate = Put("localhost");
        _listener = new BounceListener(
            new BounceOptions(IPAddress.Loopback, 0, "localhost") { MaxMail = 20_000, Certificate = new BounceCertificate(CertificateFile, KeyFile, null) },
            host.Services.GetRequiredService<BounceDesk>(), NullLogger<BounceListener>.Instance);
        await _listener.StartAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        await _listener.StopAsync(CancellationToken.None);
        _listener.Dispose();
        _certificate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private X509Certificate2 Put(string name)
    {
        var certificate = TestCertificate.For(name);
        File.WriteAllText(KeyFile, certificate.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem());
        File.WriteAllText(CertificateFile, certificate.ExportCertificatePem());
        return certificate;
    }

    private async Task<string> AddressAsync() =>
        new VerpSender(host.TenantId, await host.Services.GetRequiredService<TenantKeys>().GetAsync(host.TenantId, CancellationToken.None), "localhost.test").AddressOf(Guid.NewGuid()).ToString();

    private async Task<string> BringAsync(X509Certificate2? trusted)
    {
        var answer = (await NodeProcess.RunAsync("mail-client.mjs",
        [
            JsonSerializer.Serialize(new
            {
                port = _listener.LocalEndPoint!.Port, to = await AddressAsync(), raw = "From: MAILER-DAEMON@mx.test\r\nSubject: Undelivered\r\n\r\n550 5.1.1 User unknown\r\n",
                ca = trusted?.ExportCertificatePem(),
            }),
        ])).Single();
        return answer.TryGetProperty("response", out var response) ? response.GetString()! : answer.GetProperty("error").GetString()!;
    }

    [Fact]
    public async Task A_mail_comes_back_encrypted_and_in_plain_text_where_the_sender_has_no_encryption()
    {
        (await BringAsync(_certificate)).ShouldStartWith("250");
        (await BringAsync(null)).ShouldStartWith("250");
        await using var transport = SmtpTestMail.Open(
            SmtpTestMail.To(_listener.LocalEndPoint!.Port) with { Host = "localhost", Security = SmtpSecurity.Required, TrustedRoots = [_certificate] });
        (await transport.SendAsync(new SmtpEnvelope(null, SmtpAddress.Parse(await AddressAsync())), SmtpTestMail.Content, _ => ValueTask.FromResult(true), CancellationToken.None))
            .ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Fact]
    public async Task A_renewed_certificate_is_taken_without_a_restart_and_a_broken_file_keeps_the_old_one()
    {
        using var renewed = Put("localhost");
        File.SetLastWriteTimeUtc(CertificateFile, DateTime.UnixEpoch.AddDays(1));
        (await BringAsync(_certificate)).ShouldNotStartWith("250");
        (await BringAsync(renewed)).ShouldStartWith("250");
        File.WriteAllText(CertificateFile, "half a file");
        (await BringAsync(renewed)).ShouldStartWith("250");
    }

    [Fact]
    public async Task What_is_put_between_the_command_and_the_encryption_is_thrown_away_with_the_connection()
    {
        (await TalkAsync("EHLO me\r\nSTARTTLS\r\nRSET\r\n")).ShouldEndWith("421 4.7.0 Nothing may follow STARTTLS\r\n");
        (await TalkAsync("EHLO me\r\nSTARTTLS now\r\nQUIT\r\n")).ShouldContain("501 5.5.4");
        (await TalkAsync("EHLO me\r\nQUIT\r\n")).ShouldContain("250-STARTTLS\r\n");
    }

    [Theory]
    [InlineData("missing.pem", null)]
    [InlineData("cert.pem", null)]
    [InlineData("cert.pem", "missing.pem")]
    public void A_certificate_that_cannot_be_used_stops_the_start_with_a_sentence(string file, string? key)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Campaign:Bounces:Port"] = "2525", ["Campaign:Bounces:Certificate"] = Path.Combine(_folder, file),
            ["Campaign:Bounces:CertificateKey"] = key is null ? null : Path.Combine(_folder, key),
        };
        Should.Throw<FormatException>(() => BounceOptions.Of(new ConfigurationBuilder().AddInMemoryCollection(settings).Build()))
            .Message.ShouldStartWith("Campaign:Bounces:Certificate must be a PEM file");
    }

    private async Task<string> TalkAsync(string words)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_listener.LocalEndPoint!);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(words));
        client.Client.Shutdown(SocketShutdown.Send);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        var answers = new MemoryStream();
        await stream.CopyToAsync(answers, patience.Token);
        return Encoding.ASCII.GetString(answers.ToArray());
    }
}
