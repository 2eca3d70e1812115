using System.Collections.Concurrent;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class PoolTests
{
    [Fact]
    public async Task One_connection_serves_many_messages_until_its_limit_and_says_goodbye()
    {
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            for (var i = 0; i < 3; i++)
            {
                await s.TakeMessageAsync();
            }

            await s.AnswerAsync("QUIT", "221 bye");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { MaxMessagesPerConnection = 3 });

        for (var i = 0; i < 6; i++)
        {
            (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        }

        await server.ScriptsAsync();
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_message_after_a_refused_one_begins_with_RSET()
    {
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.AnswerAsync("MAIL", "250 OK");
            await s.AnswerAsync("RCPT", "550 no such user");
            await s.AnswerAsync("RSET", "250 OK");
            await s.TakeMessageAsync();
            await s.TakeMessageAsync();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Refused>();
        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        server.Connections.ShouldBe(1);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("421 4.4.2 idle for too long")]
    public async Task An_idle_connection_that_the_server_closed_costs_the_next_message_nothing(string? farewell)
    {
        var commits = 0;
        await using var server = new ScriptedServer(
            async s =>
            {
                await s.GreetAsync();
                await s.TakeMessageAsync();
                if (farewell is not null)
                {
                    await s.SayLinesAsync(farewell);
                }
            },
            async s =>
            {
                await s.GreetAsync();
                await s.TakeMessageAsync();
            });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));
        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        await server.ScriptsAsync();

        var outcome = await transport.SendAsync(
            SmtpTestMail.Envelope,
            SmtpTestMail.Content,
            _ => ValueTask.FromResult(++commits > 0),
            CancellationToken.None);

        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
        commits.ShouldBe(1);
        server.Connections.ShouldBe(2);
    }

    [Fact]
    public async Task A_new_connection_that_closes_at_once_is_not_tried_again_by_itself()
    {
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.ExpectAsync("MAIL");
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>();
        server.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task An_idle_connection_is_closed_with_a_goodbye_when_its_time_is_over()
    {
        var leftAlone = new TaskCompletionSource();
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.TakeMessageAsync();
            await s.AnswerAsync("QUIT", "221 bye");
            leftAlone.SetResult();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { IdleTimeout = TimeSpan.FromMilliseconds(200) });

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();

        await leftAlone.Task.WaitAsync(TimeSpan.FromSeconds(10));
    }

    [Fact]
    public async Task Never_more_connections_are_open_than_were_promised()
    {
        var open = 0;
        var seen = new ConcurrentBag<int>();
        await using var server = new ScriptedServer(async s =>
        {
            seen.Add(Interlocked.Increment(ref open));
            await s.GreetAsync();
            while (await s.ReadLineAsync() is { } line && line != "QUIT")
            {
                if (line == "DATA")
                {
                    await s.SayLinesAsync("354 go ahead");
                    await s.ReadMessageAsync();
                }

                await s.SayLinesAsync("250 OK");
            }

            Interlocked.Decrement(ref open);
            await s.SayLinesAsync("221 bye");
        });
        await using (var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { MaxConnections = 3, MaxMessagesPerConnection = 5 }))
        {
            var outcomes = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => transport.SendAsync()));
            outcomes.ShouldAllBe(outcome => outcome is SmtpOutcome.Accepted);
        }

        await server.ScriptsAsync();
        seen.Max().ShouldBe(3);
        open.ShouldBe(0, "closing the transport closes the idle connections");
    }

    [Fact]
    public async Task A_send_that_is_cancelled_while_it_waits_for_a_connection_is_certainly_not_sent()
    {
        var taken = new TaskCompletionSource();
        await using var server = new ScriptedServer(async s =>
        {
            await s.GreetAsync();
            await s.ExpectAsync("MAIL");
            taken.SetResult();
            await s.ReadLineAsync();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port));
        using var cancellation = new CancellationTokenSource();
        Task<SmtpOutcome> SendAsync() =>
            transport.SendAsync(SmtpTestMail.Envelope, SmtpTestMail.Content, _ => ValueTask.FromResult(true), cancellation.Token);

        var first = SendAsync();
        await taken.Task.WaitAsync(TimeSpan.FromSeconds(10));
        var second = SendAsync();
        await cancellation.CancelAsync();

        (await first).ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.MailFrom);
        (await second).ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Connect);
    }
}
