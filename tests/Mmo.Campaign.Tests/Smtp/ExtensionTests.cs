using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class ExtensionTests
{
    private static readonly SmtpEnvelope ChineseRecipient = SmtpTestMail.Envelope with { Recipient = SmtpAddress.Parse("王伟@例子.中国") };

    [Fact]
    public void The_answer_to_EHLO_is_read_whatever_its_letters_case()
    {
        var extensions = SmtpExtensions.Read(new SmtpReply(250, ["mx.example", "pipelining", "SIZE 1000", "8BitMime", "SmtpUtf8", "STARTTLS", "AUTH LOGIN plain", "AUTH=LOGIN", "X-OTHER y", ""]));

        (extensions.Pipelining, extensions.MaxSize, extensions.EightBitMime, extensions.SmtpUtf8, extensions.StartTls).ShouldBe((true, 1000, true, true, true));
        extensions.AuthMechanisms.ShouldBe(["LOGIN", "PLAIN"]);
        SmtpExtensions.Read(new SmtpReply(250, ["mx.example", "SIZE 0"])).MaxSize.ShouldBeNull();
        SmtpExtensions.Read(new SmtpReply(250, ["PIPELINING"])).Pipelining.ShouldBeFalse("the first line is a greeting");
    }

    [Fact]
    public async Task A_message_that_is_too_large_for_the_server_is_refused_without_asking()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync("SIZE 33");
            await s.AnswerAsync("QUIT", "221 bye");
        });
        var refused = outcome.ShouldBeOfType<SmtpOutcome.Refused>();
        (refused.Reply.Code, refused.Reply.Status, refused.Reply.IsFromClient, refused.BlamesRecipient).ShouldBe((552, new EnhancedStatusCode(5, 3, 4), true, false));
    }

    [Fact]
    public async Task A_Chinese_address_is_sent_to_a_server_that_knows_SMTPUTF8_with_its_domain_in_ASCII()
    {
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync("8BITMIME", "SMTPUTF8");
            (await s.ExpectAsync("MAIL")).ShouldEndWith("> SMTPUTF8");
            await s.SayLinesAsync("250 OK");
            (await s.ExpectAsync("RCPT")).ShouldBe("RCPT TO:<王伟@xn--fsqu00a.xn--fiqs8s>");
            await s.SayLinesAsync("250 OK");
            await s.AnswerAsync("DATA", "354 go ahead");
            await s.ReadMessageAsync();
            await s.SayLinesAsync("250 queued");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var outcome = await transport.SendAsync(ChineseRecipient, SmtpTestMail.Content, _ => ValueTask.FromResult(true), CancellationToken.None);

        await server.ScriptsAsync();
        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Fact]
    public async Task A_Chinese_address_is_refused_where_the_server_does_not_know_SMTPUTF8()
    {
        await using var server = new ScriptedServer(s => s.GreetAsync("8BITMIME"));
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var outcome = await transport.SendAsync(ChineseRecipient, SmtpTestMail.Content, _ => ValueTask.FromResult(true), CancellationToken.None);

        outcome.ShouldBeOfType<SmtpOutcome.Refused>().Reply.Status.ShouldBe(new EnhancedStatusCode(5, 6, 7));
    }

    [Fact]
    public async Task A_body_of_8_bits_is_declared_or_not_sent()
    {
        var content = SmtpContent.From("Subject: 8\r\n\r\n你好\r\n"u8);
        (await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync("8BITMIME");
                (await s.ExpectAsync("MAIL")).ShouldEndWith("> BODY=8BITMIME");
                await s.SayLinesAsync("250 OK");
                await s.AnswerAsync("RCPT", "250 OK");
                await s.AnswerAsync("DATA", "354 go ahead");
                (await s.ReadMessageAsync())!.ShouldContain("你好");
                await s.SayLinesAsync("250 queued");
            },
            content: content)).ShouldBeOfType<SmtpOutcome.Accepted>();

        (await SmtpTestMail.SendOneAsync(s => s.GreetAsync(), content: content))
            .ShouldBeOfType<SmtpOutcome.Refused>().Reply.Status.ShouldBe(new EnhancedStatusCode(5, 6, 3));
    }
}
