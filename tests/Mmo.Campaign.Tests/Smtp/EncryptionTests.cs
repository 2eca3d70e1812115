using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>TLS and sign-in against a real server.</summary>
public class EncryptionTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_message_travels_encrypted_and_signed_in_when_the_certificate_is_trusted(bool isImplicit)
    {
        using var certificate = TestCertificate.For("localhost");
        await using var referee = await SmtpReferee.StartAsync(user: "营销", password: "秘密", startTls: true, tls: certificate, implicitTls: isImplicit);
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port) with
        {
            Host = "localhost",
            Security = isImplicit ? SmtpSecurity.Implicit : SmtpSecurity.Required,
            TrustedRoots = [certificate],
            Credentials = new SmtpCredentials("营销", "秘密"),
        });

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();

        var mails = await referee.WaitForCountAsync(2);
        mails.ShouldAllBe(mail => mail.Secure && mail.User == "营销");
        referee.Count("auth").ShouldBe(1, "the second message used the connection of the first");
    }

    [Theory]
    [InlineData("localhost", false)]
    [InlineData("mail.example.com", true)]
    public async Task A_certificate_that_is_not_trusted_or_names_another_host_gets_neither_password_nor_message(string certifiedHost, bool trusted)
    {
        using var certificate = TestCertificate.For(certifiedHost);
        await using var referee = await SmtpReferee.StartAsync(user: "u", password: "p", startTls: true, tls: certificate);
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port) with
        {
            Host = "localhost",
            Security = SmtpSecurity.Required,
            TrustedRoots = trusted ? [certificate] : null,
            Credentials = new SmtpCredentials("u", "p"),
        });

        var deferred = (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>();

        (deferred.Stage, deferred.IsServerTrouble).ShouldBe((SmtpStage.StartTls, true));
        deferred.Reason.ShouldStartWith("The encryption with the mail server failed: ");
        (referee.Count("auth"), referee.Mails.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Opportunistic_encryption_takes_any_certificate()
    {
        await using var referee = await SmtpReferee.StartAsync(startTls: true);
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port) with { Security = SmtpSecurity.Opportunistic });

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await referee.WaitForMailToAsync("wang@reader.example")).Secure.ShouldBeTrue();
    }

    [Fact]
    public async Task A_wrong_password_defers_every_message_and_blames_none()
    {
        await using var referee = await SmtpReferee.StartAsync(user: "u", password: "p");
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port) with { Credentials = new SmtpCredentials("u", "wrong") });

        var deferred = (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>();

        (deferred.Stage, deferred.Reply?.Code, deferred.IsServerTrouble).ShouldBe((SmtpStage.Authenticate, 535, true));
        deferred.Reason.ShouldBe("The mail server refused the user name or password (535).");
    }
}
