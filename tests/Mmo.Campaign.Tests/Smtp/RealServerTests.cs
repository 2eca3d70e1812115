using System.Text;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Smtp;

public sealed class RealServerTests : IAsyncLifetime
{
    private SmtpReferee referee = null!;
    private SmtpTransport transport = null!;

    public async ValueTask InitializeAsync()
    {
        referee = await SmtpReferee.StartAsync();
        transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port));
    }

    public async ValueTask DisposeAsync()
    {
        await transport.DisposeAsync();
        await referee.DisposeAsync();
    }

    [Fact]
    public async Task A_mailbox_that_does_not_exist_is_refused_and_the_connection_serves_the_next_message()
    {
        var refused = (await SendToAsync("reject-550@reader.example")).ShouldBeOfType<SmtpOutcome.Refused>();
        (refused.Stage, refused.Reply.Code, refused.BlamesRecipient).ShouldBe((SmtpStage.RcptTo, 550, true));

        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await referee.WaitForMailToAsync("wang@reader.example")).From.ShouldBe("news@sender.example");
        (referee.Connections, referee.Mails.Count).ShouldBe((1, 1));
    }

    [Fact]
    public async Task A_greylisted_message_is_deferred_and_accepted_later()
    {
        var deferred = (await SendToAsync("once-451@reader.example")).ShouldBeOfType<SmtpOutcome.Deferred>();
        (deferred.Stage, deferred.Reply?.Code, deferred.IsServerTrouble).ShouldBe((SmtpStage.RcptTo, 451, false));
        (await SendToAsync("once-451@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await referee.WaitForCountAsync(1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_message_that_is_refused_after_it_was_read_blames_no_recipient()
    {
        var refused = (await SendToAsync("refuse-data-554@reader.example")).ShouldBeOfType<SmtpOutcome.Refused>();
        (refused.Stage, refused.BlamesRecipient).ShouldBe((SmtpStage.EndOfData, false));
        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
        referee.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task A_line_that_is_cut_is_certain_before_the_message_and_uncertain_after_it()
    {
        (await SendToAsync("drop@reader.example")).ShouldBeOfType<SmtpOutcome.Deferred>();
        (await SendToAsync("drop-data@reader.example")).ShouldBeOfType<SmtpOutcome.Uncertain>();
        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
    }

    [Fact]
    public async Task A_server_that_took_the_message_and_says_nothing_leaves_it_uncertain()
    {
        var server = SmtpTestMail.To(referee.Port);
        await using var impatient = SmtpTestMail.Open(server with { Timeouts = server.Timeouts with { DataFinal = TimeSpan.FromMilliseconds(300) } });

        (await SendToAsync(impatient, "hang-data@reader.example")).ShouldBeOfType<SmtpOutcome.Uncertain>();
        await Eventually.Async(() => referee.Count("hang-data") == 1);
    }

    [Fact]
    public async Task A_server_that_comes_back_on_its_port_gets_the_next_message_without_an_error()
    {
        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
        await referee.DisposeAsync();
        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Deferred>().IsServerTrouble.ShouldBeTrue();

        referee = await SmtpReferee.StartAsync(referee.Port);
        (await SendToAsync("wang@reader.example")).ShouldBeOfType<SmtpOutcome.Accepted>();
        (await referee.WaitForCountAsync(1)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task The_server_receives_the_bytes_of_the_message_with_all_its_dots()
    {
        const string message = "Subject: dots\r\n\r\n.\r\n..\r\n.hidden\r\nlast\r\n.\r\n";
        var outcome = await transport.SendAsync(SmtpContent.From(Encoding.ASCII.GetBytes(message)));

        outcome.ShouldBeOfType<SmtpOutcome.Accepted>();
        (await referee.WaitForCountAsync(1))[0].Raw.ShouldBe(message);
    }

    [Fact]
    public async Task Two_thousand_messages_over_four_connections_arrive_once_each()
    {
        await using var many = await SmtpReferee.StartAsync(parse: false);
        await using var pool = SmtpTestMail.Open(SmtpTestMail.To(many.Port) with { MaxConnections = 4 });
        var recipients = Enumerable.Range(0, 2000).Select(i => $"reader{i}@reader.example").ToList();

        var outcomes = await Task.WhenAll(recipients.Select(recipient => SendToAsync(pool, recipient)));

        outcomes.ShouldAllBe(outcome => outcome is SmtpOutcome.Accepted);
        var mails = await many.WaitForCountAsync(2000);
        mails.SelectMany(mail => mail.To).Order().ShouldBe(recipients.Order());
        many.Connections.ShouldBeInRange(20, 23, "a hundred messages a connection");
    }

    private Task<SmtpOutcome> SendToAsync(string recipient) => SendToAsync(transport, recipient);

    private static Task<SmtpOutcome> SendToAsync(SmtpTransport transport, string recipient) => transport.SendAsync(
        SmtpTestMail.Envelope with { Recipient = SmtpAddress.Parse(recipient) },
        SmtpTestMail.Content,
        _ => ValueTask.FromResult(true),
        CancellationToken.None);
}
