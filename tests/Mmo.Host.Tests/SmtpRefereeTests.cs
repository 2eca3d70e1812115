using System.Net.Sockets;
using Mmo.Testing;

namespace Mmo.Host.Tests;

/// <summary>The mail tests trust this server's word, so it is tested by the bare protocol.</summary>
public sealed class SmtpRefereeTests
{
    [Fact]
    public async Task A_mail_is_taken_with_its_envelope_headers_and_decoded_parts()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        using var client = await DialAsync(smtp);

        (await client.SayAsync("MAIL FROM:<a@shop.test>")).ShouldStartWith("250");
        (await client.SayAsync("RCPT TO:<li@example.test>")).ShouldStartWith("250");
        (await client.SayAsync("DATA")).ShouldStartWith("354");
        (await client.SayAsync("Subject: =?utf-8?B?5L2g5aW9?=\r\nX-Folded: one\r\n two\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>你好</p>\r\n.")).ShouldStartWith("250");

        var mail = await smtp.WaitForMailToAsync("li@example.test");
        mail.From.ShouldBe("a@shop.test");
        mail.Subject.ShouldBe("你好");
        mail.Html.ShouldContain("<p>你好</p>");
        mail.Header("X-Folded").ShouldBe("one two");
        smtp.Connections.ShouldBe(1);
    }

    [Fact]
    public async Task The_local_part_of_a_recipient_decides_the_answer()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        using var client = await DialAsync(smtp);
        await client.SayAsync("MAIL FROM:<a@shop.test>");

        (await client.SayAsync("RCPT TO:<reject-553.7@example.test>")).ShouldStartWith("553");
        (await client.SayAsync("RCPT TO:<tempfail-451@example.test>")).ShouldStartWith("451");
        (await client.SayAsync("RCPT TO:<once-450@example.test>")).ShouldStartWith("450");
        (await client.SayAsync("RCPT TO:<once-450@example.test>")).ShouldStartWith("250");
        (await client.SayAsync("RCPT TO:<refuse-data-554@example.test>")).ShouldStartWith("250");
        await client.SayAsync("DATA");
        (await client.SayAsync("Subject: x\r\n\r\nx\r\n.")).ShouldStartWith("554");

        await Eventually.Async(() => smtp.Count("refuse-data") == 1);
        smtp.Count("refused").ShouldBe(3);
        smtp.Mails.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("drop@example.test", "RCPT")]
    [InlineData("drop-data@example.test", "DATA")]
    public async Task A_dropped_connection_ends_without_a_word(string address, string at)
    {
        await using var smtp = await SmtpReferee.StartAsync();
        using var client = await DialAsync(smtp);
        await client.SayAsync("MAIL FROM:<a@shop.test>");

        var answer = await client.SayAsync($"RCPT TO:<{address}>");
        if (at == "DATA")
        {
            await client.SayAsync("DATA");
            answer = await client.SayAsync("Subject: x\r\n\r\nx\r\n.");
        }

        answer.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hanging_recipient_gets_no_answer()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        using var client = await DialAsync(smtp);
        await client.SayAsync("MAIL FROM:<a@shop.test>");

        var answer = client.SayAsync("RCPT TO:<hang@example.test>");
        await Eventually.Async(() => smtp.Count("hang", "hang@example.test") == 1);

        // Only the end of the server ends the wait.
        answer.IsCompleted.ShouldBeFalse();
        await smtp.DisposeAsync();
        (await answer).ShouldBeEmpty();
    }

    private static async Task<Client> DialAsync(SmtpReferee smtp)
    {
        var tcp = new TcpClient();
        await tcp.ConnectAsync(smtp.Host, smtp.Port);
        var client = new Client(tcp);
        (await client.HearAsync()).ShouldStartWith("220");
        (await client.SayAsync("HELO shop.test")).ShouldStartWith("250");
        return client;
    }

    private sealed class Client(TcpClient tcp) : IDisposable
    {
        private readonly StreamReader _reader = new(tcp.GetStream());

        public async Task<string> SayAsync(string text)
        {
            await tcp.GetStream().WriteAsync(System.Text.Encoding.UTF8.GetBytes(text + "\r\n"));
            return await HearAsync();
        }

        /// <summary>The next line; empty when the server has gone.</summary>
        public async Task<string> HearAsync()
        {
            try
            {
                return await _reader.ReadLineAsync() ?? "";
            }
            catch (IOException)
            {
                return "";
            }
        }

        public void Dispose() => tcp.Dispose();
    }
}
