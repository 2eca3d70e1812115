using System.Net;
using System.Net.Sockets;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public class HandshakeTests
{
    [Fact]
    public async Task A_server_that_refuses_connections_is_in_trouble_and_gets_a_goodbye()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.SayLinesAsync("554 no service for you");
            await s.AnswerAsync("QUIT", "221 bye");
        });

        var deferred = outcome.ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.Reply?.Code, deferred.IsServerTrouble).ShouldBe((SmtpStage.Greeting, 554, true));
    }

    [Fact]
    public async Task A_port_where_nobody_listens_defers_the_message()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(port));

        var deferred = (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.IsServerTrouble).ShouldBe((SmtpStage.Connect, true));
        deferred.Reason.ShouldStartWith("The mail server could not be reached: ");
    }

    [Fact]
    public async Task A_server_that_does_not_greet_in_time_defers_the_message()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s => (await s.ReadLineAsync()).ShouldBeNull(),
            s => s with { Timeouts = s.Timeouts with { Greeting = TimeSpan.FromMilliseconds(200) } });
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Stage.ShouldBe(SmtpStage.Greeting);
    }

    [Fact]
    public async Task An_address_that_is_not_allowed_is_not_connected_to()
    {
        await using var server = new ScriptedServer(_ => Task.CompletedTask);
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { Host = "localhost", MayConnectTo = address => !IPAddress.IsLoopback(address) });

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldBe("The mail server's address is not allowed.");
        server.Connections.ShouldBe(0);
    }

    [Fact]
    public async Task A_server_without_extensions_is_greeted_the_old_way_with_our_address_for_a_name()
    {
        var outcome = await SmtpTestMail.SendOneAsync(async s =>
        {
            await s.SayLinesAsync("220-old", "220 server");
            (await s.ExpectAsync("EHLO")).ShouldBe("EHLO [127.0.0.1]");
            await s.SayLinesAsync("502 what?");
            await s.AnswerAsync("HELO [127.0.0.1]", "250 hello");
            await s.TakeMessageAsync();
        });
        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Fact]
    public async Task A_server_on_IPv6_is_reached_by_name_and_told_our_address_in_its_literal_form()
    {
        Assert.SkipUnless(Socket.OSSupportsIPv6, "This machine has no IPv6.");
        await using var server = new ScriptedServer(IPAddress.IPv6Loopback, async s =>
        {
            await s.SayLinesAsync("220 six");
            (await s.ExpectAsync("EHLO")).ShouldBe("EHLO [IPv6:::1]");
            await s.SayLinesAsync("250 hello");
            await s.TakeMessageAsync();
        });
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(server.Port) with { Host = "::1" });

        (await transport.SendAsync()).ShouldBeOfType<SmtpOutcome.Accepted>();
        await server.ScriptsAsync();
    }

    [Fact]
    public async Task Without_the_required_encryption_not_even_the_sender_is_named()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync("SIZE");
                await s.AnswerAsync("QUIT", "221 bye");
            },
            s => s with { Security = SmtpSecurity.Required });
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldContain("offers no encryption");
    }

    [Fact]
    public async Task Opportunistic_encryption_goes_on_without_when_it_is_not_offered_or_refused()
    {
        static SmtpServer Opportunistic(SmtpServer s) => s with { Security = SmtpSecurity.Opportunistic };
        (await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync();
                await s.TakeMessageAsync();
            },
            Opportunistic)).ShouldBeOfType<SmtpOutcome.Accepted>();

        (await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync("STARTTLS");
                await s.AnswerAsync("STARTTLS", "454 no certificate today");
                await s.TakeMessageAsync();
            },
            Opportunistic)).ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Fact]
    public async Task Bytes_that_somebody_put_behind_the_answer_to_STARTTLS_end_the_connection()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync("STARTTLS");
                await s.ExpectAsync("STARTTLS");
                await s.SayLinesAsync("220 go on", "250-evil.example", "250 AUTH PLAIN");
                (await s.ReadLineAsync()).ShouldBeNull();
            },
            s => s with { Security = SmtpSecurity.Required });
        outcome.ShouldBeOfType<SmtpOutcome.Deferred>().Reason.ShouldBe("The mail server spoke on before the encryption began.");
    }

    [Fact]
    public async Task A_refused_password_is_the_servers_trouble_and_not_the_messages()
    {
        var outcome = await SmtpTestMail.SendOneAsync(
            async s =>
            {
                await s.GreetAsync("AUTH=LOGIN");
                await s.AnswerAsync("AUTH LOGIN", "334 VXNlcm5hbWU6");
                await s.AnswerAsync("5p2O", "334 UGFzc3dvcmQ6");
                await s.AnswerAsync("c2VjcmV0", "535 5.7.8 wrong");
                await s.AnswerAsync("QUIT", "221 bye");
            },
            s => s with { Credentials = new SmtpCredentials("李", "secret") });
        var deferred = outcome.ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.Reply?.Code, deferred.IsServerTrouble).ShouldBe((SmtpStage.Authenticate, 535, true));
    }

    [Fact]
    public async Task A_password_is_not_combined_with_encryption_that_can_be_stripped()
    {
        var server = SmtpTestMail.To(25) with { Security = SmtpSecurity.Opportunistic, Credentials = new SmtpCredentials("a", "b") };
        Should.Throw<FormatException>(() => SmtpTestMail.Open(server)).Message.ShouldStartWith("A password needs protection");
        server.ToString().ShouldNotContain("Password");
        await Task.CompletedTask;
    }
}
