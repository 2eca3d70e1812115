using System.Text;
using Mmo.Campaign.Bounces;

namespace Mmo.Campaign.Tests.Bounces;

/// <summary>Mails as servers of the world send them back, the well-behaved and the others.</summary>
public class BounceReaderTests
{
    private static string Report(string status, string headers = "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b1\"\n") =>
        $"""
        From: MAILER-DAEMON@mx.reader.test (Mail Delivery System)
        Subject: Undelivered Mail Returned to Sender
        Auto-Submitted: auto-replied
        MIME-Version: 1.0
        {headers}
        This is a MIME-encapsulated message.

        --b1
        Content-Description: Notification
        Content-Type: text/plain; charset=us-ascii

        I'm sorry to have to inform you that your message could not be delivered. Call 555 5.9.9 for help.

        --b1
        {status}
        --b1
        Content-Type: text/rfc822-headers

        From: news@shop.test
        --b1--
        """;

    private const string Postfix =
        """
        Content-Description: Delivery report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.reader.test
        X-Postfix-Queue-ID: 4XyZ
        Arrival-Date: Sun, 22 Nov 2026 10:00:00 +0800 (CST)

        Final-Recipient: rfc822; nobody@reader.test
        Original-Recipient: rfc822;nobody@reader.test
        Action: failed
        Status: 5.1.1
        Remote-MTA: dns; mx2.reader.test
        Diagnostic-Code: smtp; 550 5.1.1 <nobody@reader.test>: Recipient address
            rejected: User unknown in virtual mailbox table

        """;

    private static BounceNotice? Read(string mail, bool fromNobody = true) => BounceReader.Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings("\r\n")), fromNobody);

    [Fact]
    public void A_report_says_who_refused_and_why()
    {
        var notice = Read(Report(Postfix)).ShouldNotBeNull();
        (notice.Kind, notice.Code, notice.Status.ToString(), notice.Server).ShouldBe((BounceKind.Hard, 550, "5.1.1", "mx.reader.test"));
        notice.Text.ShouldBe("550 5.1.1 <nobody@reader.test>: Recipient address rejected: User unknown in virtual mailbox table".Replace("<nobody@reader.test>", " ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("failed", "5.0.0", "smtp; 550 5.1.1 no such user", "Hard")]
    [InlineData("failed", "5.2.2", "smtp; 552 5.2.2 mailbox full", "Soft")]
    [InlineData("failed", "5.0.0", "smtp; 550 Mailbox not found", "Hard")]
    [InlineData("failed", "5.0.0", "", "Soft")]
    [InlineData("Failed (to deliver)", "5.1.10", "smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound", "Hard")]
    [InlineData("failed", "4.4.7", "smtp; 421 4.4.2 timed out", "Soft")]
    [InlineData("failed", "5.7.1", "smtp; 554 5.7.1 spam", "Policy")]
    [InlineData("failed", "5.7.26", "smtp; 550-5.7.26 unauthenticated", "Policy")]
    [InlineData("failed", "5.1.8", "smtp; 553 5.1.8 sender refused", "Policy")]
    [InlineData("failed", "5.4.1", "", "Soft")]
    [InlineData("failed", "nonsense", "smtp; 5xx", "Policy")]
    public void The_codes_say_what_it_means_for_the_address(string action, string status, string said, string kind)
    {
        var part = $"Content-Type: message/delivery-status\n\nReporting-MTA: dns;mx\n\nAction: {action}\nStatus: {status}\nDiagnostic-Code: {said}\n";
        Read(Report(part)).ShouldNotBeNull().Kind.ToString().ShouldBe(kind);
    }

    [Theory]
    [InlineData("delayed")]
    [InlineData("delivered")]
    [InlineData("relayed")]
    [InlineData("expanded")]
    public void What_is_delayed_or_went_on_is_no_failure(string action) =>
        Read(Report(Postfix.Replace("Action: failed", $"Action: {action}", StringComparison.Ordinal))).ShouldBeNull();

    [Fact]
    public void A_report_that_misbehaves_is_understood_all_the_same()
    {
        var encoded = "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n\n"
            + Convert.ToBase64String(Encoding.ASCII.GetBytes("Reporting-MTA: dns;mx\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n"), Base64FormattingOptions.InsertLineBreaks) + "\n";
        Read(Report(encoded)).ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);

        // No end, no report-type, one group only, no action, an unquoted boundary, inside another mail.
        Read(Report(Postfix)[..^60]).ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
        Read(Report(Postfix, "Content-Type: multipart/mixed;\n boundary=b1\n")).ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
        Read(Report("Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.c\nStatus: 5.1.1\n")).ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
        Read($"Content-Type: multipart/mixed; boundary=\"out\"\n\n--out\n{Report(Postfix)}\n--out--\n").ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
    }

    [Fact]
    public void Prose_of_a_mail_server_is_believed_when_it_names_a_code()
    {
        Read("From: MAILER-DAEMON@mail.reader.test\nSubject: failure notice\n\nHi. This is the qmail-send program at mail.reader.test.\n\n<nobody@reader.test>:\nSorry, no mailbox here by that name. (#5.1.1)\n")
            .ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
        var qq = Convert.ToBase64String(Encoding.UTF8.GetBytes("<html><body>很抱歉您发送的邮件被退回。<p>退信原因：收件人邮箱不存在 (550 Mailbox not found.)</p></body></html>"));
        Read($"From: PostMaster@qq.com\nSubject: =?UTF-8?B?5p2l6IeqcXEuY29t55qE6YCA5L+h?=\nContent-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n\n{qq}\n", fromNobody: false)
            .ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);

        // From nobody, by its subject alone: 退信通知 in GB 18030.
        Read("From: system@reader.test\nSubject: =?gb18030?B?zcvQxc2o1qo=?=\n\n550 5.1.1 no such user\n").ShouldNotBeNull().Kind.ShouldBe(BounceKind.Hard);
        Read("From: postmaster@reader.test\nSubject: Undeliverable: 你好\n\nYour message was not delivered. Ring extension 5577.\n").ShouldBeNull();
        Read("From: postmaster@reader.test\nSubject: Delayed\n\nWarning: 451 4.4.1 not yet delivered, we go on trying.\n").ShouldBeNull();
    }

    [Theory]
    [InlineData("From: 王小明 <wang@reader.test>\nSubject: Re: 你好\n\n我在550路公交车上，退信 5.1.1 是什么？\n")]
    [InlineData("From: wang@reader.test\nSubject: Automatic reply: 你好\nAuto-Submitted: auto-replied\nX-Auto-Response-Suppress: All\n\nI am out. 550 5.1.1\n")]
    [InlineData("From: postmaster@reader.test\nSubject: 自动回复: 你好\n\n我在休假 550 5.1.1\n")]
    [InlineData("From: postmaster@reader.test\nSubject: Out of Office\n\n550 5.1.1\n")]
    [InlineData("From: wang@reader.test\nSubject: Undeliverable\nPrecedence: auto_reply\n\n550 5.1.1\n")]
    [InlineData("")]
    [InlineData("\n\n\n")]
    [InlineData(":::\n\t\n--\nContent-Type: multipart/report; boundary=\"\n")]
    public void Answers_of_people_and_their_programs_say_nothing_of_the_address(string mail) => Read(mail).ShouldBeNull();

    [Fact]
    public void Nothing_that_a_stranger_sends_makes_it_stumble()
    {
        var random = new Random(4711);
        var report = Encoding.UTF8.GetBytes(Report(Postfix).ReplaceLineEndings("\r\n"));
        for (var i = 0; i < 300; i++)
        {
            var broken = (byte[])report.Clone();
            for (var n = random.Next(1, 40); n > 0; n--)
            {
                broken[random.Next(broken.Length)] = (byte)random.Next(256);
            }

            Should.NotThrow(() => BounceReader.Read(broken.AsSpan(0, random.Next(broken.Length)), true));
        }

        var deep = string.Concat(Enumerable.Repeat("Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\n", 2000));
        Read(deep).ShouldBeNull();
    }
}
