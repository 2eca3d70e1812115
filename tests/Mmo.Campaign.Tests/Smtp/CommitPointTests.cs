using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class CommitPointTests
{
    [Fact]
    public async Task Sending_is_committed_after_the_server_said_go_ahead_and_before_the_first_byte_of_the_message()
    {
        ScriptedSession? session = null;
        var goAheadSaid = false;
        var commits = 0;
        await using var server = new ScriptedServer(async s =>
        {
            session = s;
            await s.GreetAsync("PIPELINING");
            await s.ExpectAsync("MAIL");
            await s.ExpectAsync("RCPT");
            await s.ExpectAsync("DATA");
            goAheadSaid = true;
            await s.SayLinesAsync("250 OK", "250 OK", "354 go ahead");
            await s.ReadMessageAsync();
            await s.SayLinesAsync("250 queued");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var outcome = await transport.SendAsync(
            SmtpTestMail.Envelope,
            SmtpTestMail.Content,
            _ =>
            {
                commits++;
                goAheadSaid.ShouldBeTrue();
                session!.HasMoreInput.ShouldBeFalse();
                return ValueTask.FromResult(true);
            },
            CancellationToken.None);

        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
        commits.ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_message_that_is_withdrawn_at_the_commit_point_never_reaches_its_final_dot(bool byException)
    {
        List<string>? received = [];
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            received = await s.ReadMessageAsync();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));
        Task<SmtpOutcome> SendAsync() => transport.SendAsync(
            SmtpTestMail.Envelope,
            SmtpTestMail.Content,
            _ => byException ? throw new InvalidOperationException("the lease was lost") : ValueTask.FromResult(false),
            CancellationToken.None);

        if (byException)
        {
            (await Should.ThrowAsync<InvalidOperationException>(SendAsync)).Message.ShouldBe("the lease was lost");
        }
        else
        {
            (await SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Content);
        }

        await server.ScriptsAsync();
        received.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_committed_for_a_message_that_the_server_refuses_at_once()
    {
        var commits = 0;
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.AnswerAsync("MAIL", "250 OK");
            await s.AnswerAsync("RCPT", "550 no such user");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var outcome = await transport.SendAsync(
            SmtpTestMail.Envelope,
            SmtpTestMail.Content,
            _ => ValueTask.FromResult(++commits > 0),
            CancellationToken.None);

        outcome.ShouldBeOfType<SmtpOutcome.Refused>().BlamesRecipient.ShouldBeTrue();
        commits.ShouldBe(0);
    }

    [Fact]
    public async Task A_send_that_is_cancelled_before_the_final_dot_is_certainly_not_sent()
    {
        using var cancellation = new CancellationTokenSource();
        List<string>? received = [];
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            received = await s.ReadMessageAsync();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var outcome = await transport.SendAsync(
            SmtpTestMail.Envelope,
            SmtpTestMail.Content,
            async _ =>
            {
                await cancellation.CancelAsync();
                return true;
            },
            cancellation.Token);

        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldBe("The send was cancelled.");
        await server.ScriptsAsync();
        received.ShouldBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_send_that_is_cancelled_after_the_final_dot_still_waits_a_little_for_the_answer(bool answers)
    {
        using var cancellation = new CancellationTokenSource();
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            await s.ReadMessageAsync();
            await cancellation.CancelAsync();
            if (answers)
            {
                await s.SayLinesAsync("250 queued");
            }

            await s.ReadLineAsync();
        });
        var settings = SmtpTestMail.To(server.Port);
        await using var transport = SmtpTestMail.Open(settings with
        {
            Timeouts = settings.Timeouts with { DataFinalWhenCancelled = TimeSpan.FromMilliseconds(answers ? 5000 : 200) },
        });

        var outcome = await transport.SendAsync(SmtpTestMail.Envelope, SmtpTestMail.Content, _ => ValueTask.FromResult(true), cancellation.Token);

        outcome.ShouldBeOfType(answers ? typeof(SmtpOutcome.Accepted) : typeof(SmtpOutcome.Uncertain));
    }
}
