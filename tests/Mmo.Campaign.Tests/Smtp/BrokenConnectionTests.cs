using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

/// <summary>The border between "certainly not sent" and "unknown": the first byte of the final dot.</summary>
public class BrokenConnectionTests
{
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Theory]
    [InlineData("MAIL", nameof(SmtpStage.MailFrom))]
    [InlineData("RCPT", nameof(SmtpStage.RcptTo))]
    [InlineData("DATA", nameof(SmtpStage.Data))]
    public async Task A_connection_lost_before_the_message_is_handed_over_is_deferred(string command, string stage)
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            foreach (var each in (string[])["MAIL", "RCPT"])
            {
                if (each == command)
                {
                    break;
                }

                await s.AnswerAsync(each, "250 OK");
            }

            await s.ExpectAsync(command);
        });

        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(Enum.Parse<SmtpStage>(stage));
    }

    [Fact]
    public async Task A_connection_lost_in_the_middle_of_the_message_is_deferred()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync();
                await s.TakeOfferAsync();
                await s.ExpectAsync("Subject");
                s.Reset();
            },
            content: SmtpTestMail.LargeContent(40_000_000));

        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Content);
    }

    [Fact]
    public async Task A_server_that_stops_reading_in_the_middle_of_the_message_is_deferred()
    {
        var clientGaveUp = new TaskCompletionSource();
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            await clientGaveUp.Task;
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { Timeouts = new SmtpTimeouts { DataBlock = Short } });

        var outcome = await transport.SendAsync(SmtpTestMail.LargeContent(40_000_000));

        clientGaveUp.SetResult();
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Content);
        await server.ScriptsAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("25")]
    [InlineData("250-first line of an answer without end\n")]
    [InlineData("junk\n")]
    [InlineData("999 junk\n")]
    [InlineData("250-one code\n550 another code\n")]
    [InlineData("354 go ahead\n")]
    public async Task No_readable_answer_to_the_final_dot_is_uncertain(string answer)
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            (await s.ReadMessageAsync()).ShouldNotBeNull();
            await s.SayAsync(answer);
        });

        outcome.ShouldBeOfType<SmtpOutcome.Uncertain>().Stage.ShouldBe(SmtpStage.EndOfData);
    }

    [Fact]
    public async Task A_reset_after_the_final_dot_is_uncertain()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            (await s.ReadMessageAsync()).ShouldNotBeNull();
            s.Reset();
        });

        outcome.ShouldBeOfType<SmtpOutcome.Uncertain>();
    }

    [Fact]
    public async Task A_server_that_does_not_answer_the_final_dot_in_time_leaves_the_message_uncertain()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync();
                await s.TakeOfferAsync();
                (await s.ReadMessageAsync()).ShouldNotBeNull();
                (await s.ReadLineAsync()).ShouldBeNull("the client closes without another word");
            },
            settings => settings with { Timeouts = settings.Timeouts with { DataFinal = Short } });

        outcome.ShouldBeOfType<SmtpOutcome.Uncertain>().Reason.ShouldContain("did not answer within 0.3 s");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_a_command_in_time_defers_the_message()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync();
                await s.AnswerAsync("MAIL", "250 OK");
                await s.AnswerAsync("RCPT", "250 OK");
                await s.ExpectAsync("DATA");
                (await s.ReadLineAsync()).ShouldBeNull();
            },
            settings => settings with { Timeouts = settings.Timeouts with { DataStart = Short } });

        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Data);
    }

    [Fact]
    public async Task An_answer_that_drips_in_is_read_and_one_that_drips_for_ever_is_not_waited_for()
    {
        var slow = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            await s.TakeOfferAsync();
            await s.ReadMessageAsync();
            foreach (var c in "250-2.0.0 taken\n250-2.0.0 with\n250 2.0.0 thanks\n")
            {
                await s.SayAsync(c.ToString());
            }
        });
        slow.ShouldBeOfType<SmtpOutcome.Accepted>().Reply.Text.ShouldBe("taken with thanks");

        var endless = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync();
                await s.AnswerAsync("MAIL", "250 OK");
                await s.AnswerAsync("RCPT", "250 OK");
                await s.ExpectAsync("DATA");
                await DripUntilTheClientLeavesAsync(s);
            },
            settings => settings with { Timeouts = settings.Timeouts with { DataStart = Short } });
        endless.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldContain("did not answer within");
    }

    private static async Task DripUntilTheClientLeavesAsync(ScriptedSession s)
    {
        var gone = s.ReadLineAsync();
        try
        {
            while (!gone.IsCompleted)
            {
                await s.SayAsync("2");
                await Task.Delay(20);
            }
        }
        catch (IOException)
        {
        }

        (await gone).ShouldBeNull();
    }
}
