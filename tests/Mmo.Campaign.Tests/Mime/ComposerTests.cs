using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Mmo.Campaign.Mime;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Tests.Mime;

public class ComposerTests
{
    private static readonly EmailMessage Message = new()
    {
        MessageId = "0192ab.7@mail.example.com",
        From = new Mailbox(SmtpAddress.Parse("news@example.com"), "示例商城"),
        To = new Mailbox(SmtpAddress.Parse("wang@reader.example"), "王伟"),
        ReplyTo = new Mailbox(SmtpAddress.Parse("service@example.com")),
        Subject = "双十一提前购：您的专属优惠券已到账，今晚八点开抢，数量有限先到先得，错过再等一年",
        Text = "您好，王伟：\n优惠券在这里。\n.\n",
        Html = "<p>您好，<b>王伟</b>：</p>\n<p>优惠券在<a href=\"https://example.com/c?id=1&x=2\">这里</a>。</p>",
        OneClickUnsubscribe = new Uri("https://example.com/u/abc"),
        UnsubscribeMailto = new Uri("mailto:unsubscribe@example.com?subject=abc"),
        FeedbackId = new FeedbackId("mmo", "c42", "j7"),
        Headers = [new("X-Campaign", "双十一")],
    };

    private static readonly MimeComposer Composer = new(new FrozenTime());

    [Fact]
    public void The_same_message_at_the_same_time_gives_the_same_bytes() =>
        Composer.Compose(Message).ToBytes().ShouldBe(Composer.Compose(Message with { }).ToBytes());

    [Fact]
    public void The_headers_stand_in_their_order_with_the_https_way_to_unsubscribe_first()
    {
        var (headers, _) = MimeDecoder.Split(TextOf(Message));

        headers.Keys.ShouldBe(["Date", "From", "To", "Reply-To", "Subject", "Message-ID", "List-Unsubscribe", "List-Unsubscribe-Post", "Feedback-ID", "X-Campaign", "MIME-Version", "Content-Type"]);
        headers["Date"].ShouldBe("Sun, 22 Nov 2026 03:04:05 +0000");
        MimeDecoder.DisplayName(headers["From"]).ShouldBe("示例商城");
        MimeDecoder.DecodeWords(headers["Subject"]).ShouldBe(Message.Subject);
        headers["Message-ID"].ShouldBe("<0192ab.7@mail.example.com>");
        headers["List-Unsubscribe"].ShouldBe("<https://example.com/u/abc>, <mailto:unsubscribe@example.com?subject=abc>");
        headers["List-Unsubscribe-Post"].ShouldBe("List-Unsubscribe=One-Click");
        headers["Feedback-ID"].ShouldBe("c42:j7:mmo");
        MimeDecoder.DecodeWords(headers["X-Campaign"]).ShouldBe("双十一");
    }

    [Fact]
    public void Text_comes_before_HTML_and_both_are_read_as_they_were_written()
    {
        var (headers, body) = MimeDecoder.Split(TextOf(Message));
        var parts = MimeDecoder.Parts(body, headers["Content-Type"].Split('"')[1]).Select(MimeDecoder.Split).ToList();

        parts.Select(part => part.Headers["Content-Type"]).ShouldBe(["text/plain; charset=utf-8", "text/html; charset=utf-8"]);
        parts.Select(part => MimeDecoder.DecodeBody(part.Body, part.Headers["Content-Transfer-Encoding"]).ReplaceLineEndings("\n").TrimEnd('\n'))
            .ShouldBe([Message.Text!.TrimEnd('\n'), Message.Html]);
    }

    [Fact]
    public void Every_body_survives_its_encoding_and_no_line_is_long() =>
        Prop.ForAll(
            Gen.Elements("a", " ", "\t", "\n", "\r\n", "=", "=3D", ".", "--=_", "好", "🎉", "<p>", "\u2028", "From ", new string('x', 80))
                .ListOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                var message = TextOf(Message with { Html = null, Text = text });
                var (headers, body) = MimeDecoder.Split(message);
                var expected = text.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n";
                var decoded = MimeDecoder.DecodeBody(body, headers["Content-Transfer-Encoding"]).Replace("\r\n", "\n", StringComparison.Ordinal);
                return (decoded == expected || decoded + "\n" == expected)
                    && message.Split("\r\n").All(line => line.Length <= 78 && !line.EndsWith(' '));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_composed_message_needs_no_extension_of_the_server_unless_an_address_does()
    {
        var content = SmtpContent.From(Composer.Compose(Message).ToBytes());
        (content.Has8BitHeader, content.Has8BitBody).ShouldBe((false, false));
        SmtpContent.From(Composer.Compose(Message with { To = new Mailbox(SmtpAddress.Parse("王伟@example.com")) }).ToBytes()).Has8BitHeader.ShouldBeTrue();
    }

    [Fact]
    public void A_signer_sees_the_finished_headers_and_puts_its_own_in_front()
    {
        var composed = Composer.Compose(Message);
        var signed = composed.With(new MimeHeader("DKIM-Signature", $"v=1; h={string.Join(':', composed.Headers.Select(h => h.Name))};\r\n b=abc"));

        var text = Encoding.UTF8.GetString(signed.ToBytes());
        text.ShouldStartWith("DKIM-Signature: v=1; h=Date:From:");
        text[text.IndexOf("Date: ", StringComparison.Ordinal)..].ShouldBe(Encoding.UTF8.GetString(composed.ToBytes()));
    }

    [Fact]
    public void What_cannot_be_composed_is_refused_with_a_sentence()
    {
        Refused("needs a text", Message with { Text = null, Html = null });
        Refused("written by the system", Message with { Headers = [new("bcc", "evil@example.com")] });
        Refused("line break", Message with { Headers = [new("X-A", "b\r\nBcc: evil@example.com")] });
        Refused("form of an address", Message with { MessageId = "a@b>\r\nBcc: c@d" });
        Refused("form of an address", Message with { MessageId = "nothing" });
        Refused("https", Message with { OneClickUnsubscribe = new Uri("http://example.com/u") });
        Refused("mailto", Message with { UnsubscribeMailto = new Uri("https://example.com/u") });
        Refused("too long", Message with { OneClickUnsubscribe = new Uri("https://example.com/" + new string('u', 1000)) });
        Should.Throw<FormatException>(() => new FeedbackId("mmo", "a:b")).Message.ShouldContain("Feedback-ID");

        static void Refused(string sentence, EmailMessage message) =>
            Should.Throw<FormatException>(() => Composer.Compose(message)).Message.ShouldContain(sentence);
    }

    private static string TextOf(EmailMessage message) => Encoding.UTF8.GetString(Composer.Compose(message).ToBytes());

    private sealed class FrozenTime : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 11, 22, 3, 4, 5, TimeSpan.Zero);
    }
}
