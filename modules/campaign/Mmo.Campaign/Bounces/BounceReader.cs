using System.Globalization;
using System.Text.RegularExpressions;
using Mmo.Campaign.Smtp;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// Understands mails that come back. A report (RFC 3464) says exactly what happened; servers that send prose are believed when they are
/// mail servers and name a code. Answers of people and their out-of-office programs say nothing of the address.
/// </summary>
internal static partial class BounceReader
{
    private const int MaxText = 500;
    private const int MostProse = 20_000;

    /// <returns>Null for a mail that reports no failure.</returns>
    public static BounceNotice? Read(ReadOnlySpan<byte> mail, bool fromNobody)
    {
        var received = ReceivedPart.Read(mail);
        var report = received.All().FirstOrDefault(p => p.Type is "message/delivery-status" or "message/global-delivery-status");
        return report is not null ? OfReport(report) : IsAutomaticAnswer(received) ? null : OfProse(received, fromNobody);
    }

    private static BounceNotice? OfReport(ReceivedPart report)
    {
        var groups = ReceivedPart.Groups(report.Text);
        var server = groups.Select(g => g.GetValueOrDefault("reporting-mta")).FirstOrDefault(s => s is not null) ?? "";

        // Only one recipient was written to. "delayed", "delivered", "relayed" and "expanded" are no failures.
        var failed = groups.FirstOrDefault(g => g.TryGetValue("action", out var action)
            ? action.StartsWith("failed", StringComparison.OrdinalIgnoreCase)
            : g.TryGetValue("status", out var status) && status.StartsWith('5'));
        if (failed is null)
        {
            return null;
        }

        var said = failed.GetValueOrDefault("diagnostic-code", "");
        var told = CodeIn(said);

        // What the refusing server said is closer to the truth than the reporter's summary, which is often 5.0.0.
        var status = told.Status is { Subject: not 0 } own ? own : EnhancedStatusCode.ReadPrefix(failed.GetValueOrDefault("status", "").Trim(), out _) ?? told.Status;
        return new BounceNotice(told.Code, status, Short(AfterType(said)), Short(AfterType(server)));
    }

    private static BounceNotice? OfProse(ReceivedPart received, bool fromNobody)
    {
        var isServer = ServerName().IsMatch(received.Header("From"));
        if (!isServer && !(fromNobody && Failure().IsMatch(received.Header("Subject"))))
        {
            return null;
        }

        var prose = string.Join('\n', received.All().Where(p => p.Type is "text/plain" or "text/html").Select(p => p.Text));
        prose = prose.Length > MostProse ? prose[..MostProse] : prose;
        var (code, status) = CodeIn(prose);
        if ((code is null && status is null) || (status?.Class ?? code / 100) != 5)
        {
            return null;
        }

        var line = prose.Split('\n').First(l => CodeIn(l) is { } c && (c.Code is not null || c.Status is not null));
        return new BounceNotice(code, status, Short(line), "");
    }

    private static bool IsAutomaticAnswer(ReceivedPart received) =>
        received.Header("Auto-Submitted").StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase)
        || received.Header("X-Autoreply").Length + received.Header("X-Autorespond").Length + received.Header("X-Auto-Response-Suppress").Length > 0
        || received.Header("Precedence").Equals("auto_reply", StringComparison.OrdinalIgnoreCase)
        || Answer().IsMatch(received.Header("Subject"));

    /// <summary>The first pair of codes, such as 550 5.1.1, or one of them.</summary>
    private static (int? Code, EnhancedStatusCode? Status) CodeIn(string text)
    {
        if (Codes().Match(text) is not { Success: true } found)
        {
            return (null, null);
        }

        int? code = found.Groups["code"].Success ? int.Parse(found.Groups["code"].ValueSpan, CultureInfo.InvariantCulture) : null;
        return (code, EnhancedStatusCode.ReadPrefix(found.Groups["status"].Value, out _));
    }

    /// <summary><c>smtp; 550 …</c> and <c>dns; mx.example.com</c> begin with their type.</summary>
    private static string AfterType(string text) => text.IndexOf(';', StringComparison.Ordinal) is > 0 and < 20 and var cut ? text[(cut + 1)..] : text;

    /// <summary>It is shown to people and stored: no control characters, no markup, not too long.</summary>
    private static string Short(string text) => Quotation.Of(Markup().Replace(text, " ").Trim(), MaxText).Trim();

    [GeneratedRegex(@"(?<![\d.])(?<code>4[25]\d|5[0257]\d)(?:[ -]+#?(?<status>[45]\.\d{1,3}\.\d{1,3}))?(?![\d.])|(?<![\d.])(?<status>[45]\.\d{1,3}\.\d{1,3})(?![\d.])")]
    private static partial Regex Codes();

    [GeneratedRegex("mailer-daemon|postmaster|mail delivery (?:sub)?system", RegexOptions.IgnoreCase)]
    private static partial Regex ServerName();

    [GeneratedRegex("undeliver|delivery (?:status|fail|has failed)|failure notice|returned mail|could not be delivered|退信|投递失败|退回", RegexOptions.IgnoreCase)]
    private static partial Regex Failure();

    [GeneratedRegex("^(?:out of (?:the )?office|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|自动回复|自動回覆)", RegexOptions.IgnoreCase)]
    private static partial Regex Answer();

    [GeneratedRegex("<[^>]{0,200}>")]
    private static partial Regex Markup();
}
