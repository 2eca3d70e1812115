using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>What can go wrong because the commands of a group are asked before the first is answered (RFC 2920).</summary>
public class PipeliningTests
{
    [Fact]
    public async Task Data_granted_although_the_recipient_was_refused_is_closed_with_a_lone_dot_and_the_connection_lives_on()
    {
        List<string>? first = null;
        await using var server = new ScriptedServer(async s =>
        {
            await GreetAndTakeGroupAsync(s, "250 OK", "550 5.1.1 no such user", "354 go ahead");
            first = await s.ReadMessageAsync();
            await s.SayLinesAsync("554 5.5.1 no valid recipients");
            await s.ExpectAsync("RSET");
            await s.SayLinesAsync("250 OK");
            await TakeGroupAsync(s, "250 OK", "250 OK", "354 go ahead");
            await s.ReadMessageAsync();
            await s.SayLinesAsync("250 queued");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var refused = (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Refused>();
        var accepted = await transport.SendAsync();

        (refused.Stage, refused.Reply.Text).ShouldBe((SmtpStage.RcptTo, "no such user"));
        first.ShouldBe([], "a refused recipient's message is not handed over");
        accepted.ShouldBeOfType<SmtpOutcome.Accepted>();
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task Data_granted_although_the_sender_was_refused_is_left_without_a_dot()
    {
        List<string>? received = [];
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await GreetAndTakeGroupAsync(s, "451 not now", "250 OK", "354 go ahead");
            received = await s.ReadMessageAsync();
        });

        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.MailFrom);
        received.ShouldBeNull();
    }

    [Fact]
    public async Task A_refusal_that_was_read_stands_when_the_connection_breaks_over_the_answers_after_it()
    {
        var outcome = await SmtpTestMail.SendOneAsync(s => GreetAndTakeGroupAsync(s, "250 OK", "550 5.1.1 no such user"));
        outcome.ShouldBeOfType<SmtpOutcome.Refused>().BlamesRecipient.ShouldBeTrue();
    }

    [Fact]
    public async Task A_421_in_the_middle_of_a_group_defers_and_the_connection_is_not_used_again()
    {
        await using var server = new ScriptedServer(
            s => GreetAndTakeGroupAsync(s, "250 OK", "421 4.3.2 shutting down"),
            async s =>
            {
                await s.GreetAsync();
                await s.TakeMessageAsync();
            });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        var deferred = (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.Reply?.Code).ShouldBe((SmtpStage.RcptTo, 421));
        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    private static async Task GreetAndTakeGroupAsync(ScriptedSession s, params string[] replies)
    {
        await s.GreetAsync("PIPELINING");
        await TakeGroupAsync(s, replies);
    }

    private static async Task TakeGroupAsync(ScriptedSession s, params string[] replies)
    {
        await s.ExpectAsync("MAIL");
        await s.ExpectAsync("RCPT");
        await s.ExpectAsync("DATA");
        await s.SayLinesAsync(replies);
    }
}
