using FsCheck.Fluent;
using Mmo.Campaign.Mime;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tests.Smtp;

namespace Mmo.Campaign.Tests.Mime;

/// <summary>Composed messages through a real server, read by a parser that others wrote.</summary>
public class MailparserTests
{
    [Fact]
    public async Task Subjects_names_and_bodies_in_Chinese_are_read_as_they_were_written()
    {
        await using var referee = await SmtpReferee.StartAsync();
        await using var transport = SmtpTestMail.Open(SmtpTestMail.To(referee.Port));
        var messages = Subjects().Select((subject, i) => new EmailMessage
        {
            MessageId = $"{i}@mail.example.com",
            From = new Mailbox(SmtpAddress.Parse("news@example.com"), "示例商城"),
            To = new Mailbox(SmtpAddress.Parse($"reader{i}@reader.example"), subject),
            Subject = subject,
            Text = $"{subject}\n第 {i} 封。",
            Html = $"<p>第 {i} 封，<a href=\"https://example.com/?a=1&amp;b={i}\">点这里</a></p>",
            OneClickUnsubscribe = new Uri($"https://example.com/u/{i}"),
        }).ToList();

        var composer = new MimeComposer(TimeProvider.System);
        foreach (var message in messages)
        {
            var content = SmtpContent.From(composer.Compose(message).ToBytes());
            var envelope = SmtpTestMail.Envelope with { Recipient = message.To.Address };
            (await transport.SendAsync(envelope, content, _ => ValueTask.FromResult(true), CancellationToken.None)).ShouldBeOfType<SmtpOutcome.Accepted>();
        }

        var mails = await referee.WaitForCountAsync(messages.Count);
        foreach (var (message, mail) in messages.Zip(mails))
        {
            mail.Subject.ShouldBe(message.Subject);
            mail.Text.Trim().ShouldBe(message.Text);
            mail.Html.Trim().ShouldBe(message.Html);
            mail.MessageId.ShouldBe($"<{message.MessageId}>");
            mail.Header("List-Unsubscribe").ShouldBe($"<{message.OneClickUnsubscribe}>");
            mail.Header("List-Unsubscribe-Post").ShouldBe("List-Unsubscribe=One-Click");
        }
    }

    private static IEnumerable<string> Subjects()
    {
        var pieces = Gen.Elements("双十一", "新品", "🎉", "👨‍👩‍👧", "Sale", "50% off!", "é", "，", "（限时）", "=?UTF-8?", "𠮷野家", "\"quoted\"");
        return ["plain ASCII", .. pieces.NonEmptyListOf().Select(list => string.Join(" ", list)).Sample(30, 20)];
    }
}
