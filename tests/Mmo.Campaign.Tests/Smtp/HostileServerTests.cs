using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class HostileServerTests
{
    [Fact]
    public async Task A_line_without_end_is_not_kept_in_memory()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s => await SayUntilTheClientLeavesAsync(s, new string('2', 10_000)));
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldContain("more than 2048 octets");
    }

    [Fact]
    public async Task A_reply_without_end_is_not_kept_in_memory()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s => await SayUntilTheClientLeavesAsync(s, "220-and\n"));
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldContain("more than 128 lines");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("22\n")]
    [InlineData("199 too small\n")]
    [InlineData("600 too large\n")]
    [InlineData("+20 sign\n")]
    [InlineData("220+no space\n")]
    [InlineData("\0\0\0\0\n")]
    [InlineData("HTTP/1.1 400 Bad Request\n")]
    public async Task Something_that_is_no_reply_ends_the_connection(string junk)
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.SayAsync(junk);
            (await s.ReadLineAsync()).ShouldBeNull();
        });
        var deferred = outcome.ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.IsServerTrouble, deferred.Reason).ShouldBe((SmtpStage.Greeting, true, "The mail server sent something that is no SMTP reply."));
    }

    [Fact]
    public async Task Control_characters_in_a_reply_do_not_reach_people_or_the_database()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            await s.AnswerAsync("MAIL", "550 5.1.0 red \u001b[31m and \0 and \u0007");
        });
        outcome.ShouldBeOfType<SmtpOutcome.Refused>().Reply.Text.ShouldBe("red  [31m and   and  ");
    }

    [Fact]
    public async Task An_enhanced_code_that_contradicts_the_reply_is_only_text()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync();
            await s.AnswerAsync("MAIL", "550 2.1.0 fine");
        });
        var reply = outcome.ShouldBeOfType<SmtpOutcome.Refused>().Reply;
        (reply.Status, reply.Text).ShouldBe((null, "2.1.0 fine"));
    }

    private static async Task SayUntilTheClientLeavesAsync(ScriptedSession s, string text)
    {
        try
        {
            while (true)
            {
                await s.SayAsync(text);
            }
        }
        catch (IOException)
        {
        }
    }
}
