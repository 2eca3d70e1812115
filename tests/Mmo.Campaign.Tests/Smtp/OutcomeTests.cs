using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class OutcomeTests
{
    [Fact]
    public async Task A_message_that_the_server_takes_is_accepted()
    {
        List<string>? received = null;
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync("SIZE 1000000");
            (await s.ExpectAsync("MAIL")).ShouldBe("MAIL FROM:<news@sender.example> SIZE=34");
            s.HasMoreInput.ShouldBeFalse("without PIPELINING each command waits for its answer");
            await s.SayLinesAsync("250 OK");
            (await s.ExpectAsync("RCPT")).ShouldBe("RCPT TO:<wang@reader.example>");
            await s.SayLinesAsync("250 OK");
            await s.AnswerAsync("DATA", "354 go ahead");
            received = await s.ReadMessageAsync();
            await s.SayLinesAsync("250 2.0.0 queued as 4711");
            await s.AnswerAsync("QUIT", "221 bye");
        });

        var reply = outcome.ShouldBeOfType<SmtpOutcome.Accepted>().Reply;
        reply.Text.ShouldBe("queued as 4711");
        reply.Status.ShouldBe(new EnhancedStatusCode(2, 0, 0));
        received.ShouldBe(["Subject: hello", "", "first", "..second"]);
    }

    [Fact]
    public async Task With_pipelining_the_whole_offer_travels_before_the_first_answer()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync("PIPELINING");
            await s.ExpectAsync("MAIL");
            await s.ExpectAsync("RCPT");
            await s.ExpectAsync("DATA");
            await s.SayLinesAsync("250 OK", "250 OK", "354 go ahead");
            await s.ReadMessageAsync();
            await s.SayLinesAsync("250 queued");
        });

        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_refusal_is_reported_with_the_stage_that_it_answers(string at, int code, bool pipelining)
    {
        var stage = Enum.Parse<SmtpStage>(at);
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.GreetAsync(pipelining ? ["PIPELINING"] : []);
            foreach (var (current, command, good) in Offer)
            {
                await s.ExpectAsync(command);
                if (current == stage)
                {
                    await s.SayLinesAsync($"{code} {code / 100}.3.0 no");
                    if (!pipelining)
                    {
                        return;
                    }
                }
                else
                {
                    await s.SayLinesAsync(current > stage ? "503 bad sequence" : good);
                }
            }

            if (stage == SmtpStage.EndOfData)
            {
                await s.ReadMessageAsync();
                await s.SayLinesAsync($"{code} {code / 100}.3.0 no");
            }
        });

        if (code >= 500)
        {
            var refused = outcome.ShouldBeOfType<SmtpOutcome.Refused>();
            (refused.Stage, refused.Reply.Code, refused.BlamesRecipient).ShouldBe((stage, code, false));
        }
        else
        {
            var deferred = outcome.ShouldBeOfType<SmtpOutcome.Deferred>();
            (deferred.Stage, deferred.Reply?.Code, deferred.IsServerTrouble).ShouldBe((stage, code, false));
        }
    }

    [Theory]
    [InlineData(nameof(SmtpStage.RcptTo), "550 no such user here", true)]
    [InlineData(nameof(SmtpStage.RcptTo), "550 5.1.1 no such user here", true)]
    [InlineData(nameof(SmtpStage.RcptTo), "554 5.2.1 mailbox disabled", true)]
    [InlineData(nameof(SmtpStage.EndOfData), "550 5.1.1 no such user here", true)]
    [InlineData(nameof(SmtpStage.EndOfData), "550 we think this is spam", false)]
    [InlineData(nameof(SmtpStage.RcptTo), "554 5.7.1 relay access denied", false)]
    [InlineData(nameof(SmtpStage.RcptTo), "550 5.7.1 you are on a block list", false)]
    [InlineData(nameof(SmtpStage.RcptTo), "552 5.2.2 mailbox full", false)]
    [InlineData(nameof(SmtpStage.RcptTo), "553 5.1.8 bad sender's system address", false)]
    [InlineData(nameof(SmtpStage.RcptTo), "530 authentication required", false)]
    [InlineData(nameof(SmtpStage.MailFrom), "550 5.1.0 sender rejected", false)]
    public void Only_a_refusal_that_says_nobody_lives_there_blames_the_recipient(string at, string reply, bool blames) =>
        new SmtpOutcome.Refused(Enum.Parse<SmtpStage>(at), new SmtpReply(int.Parse(reply[..3]), [reply[4..]]))
            .BlamesRecipient.ShouldBe(blames);

    public static TheoryData<string, int, bool> Refusals()
    {
        var all = new TheoryData<string, int, bool>();
        foreach (var stage in (string[])[nameof(SmtpStage.MailFrom), nameof(SmtpStage.RcptTo), nameof(SmtpStage.Data), nameof(SmtpStage.EndOfData)])
        {
            foreach (var code in (int[])[450, 451, 550, 552])
            {
                all.Add(stage, code, true);
                all.Add(stage, code, false);
            }
        }

        return all;
    }

    private static readonly (SmtpStage Stage, string Command, string Good)[] Offer =
    [
        (SmtpStage.MailFrom, "MAIL", "250 OK"),
        (SmtpStage.RcptTo, "RCPT", "250 OK"),
        (SmtpStage.Data, "DATA", "354 go ahead"),
    ];
}
