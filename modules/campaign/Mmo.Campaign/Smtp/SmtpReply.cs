using System.Globalization;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// One answer of the server (RFC 5321 §4.2). The text may name the recipient: it belongs in the delivery's row, never in a log.
/// </summary>
internal sealed class SmtpReply
{
    public SmtpReply(int code, IReadOnlyList<string> lines)
    {
        Code = code;

        // RFC 2034 §4: the enhanced code stands in front of every line. One that contradicts the reply code is plain text.
        var status = EnhancedStatusCode.ReadPrefix(lines[0], out _);
        Status = status is { } s && s.Class == code / 100 ? s : null;
        Lines = Status is null ? lines : [.. lines.Select(WithoutStatus)];
    }

    /// <summary>The three digits.</summary>
    public int Code { get; }

    /// <summary>The enhanced status code, when the server gives one.</summary>
    public EnhancedStatusCode? Status { get; }

    /// <summary>The text lines, without codes.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>True for an answer that this client gave itself, because the server was certain to refuse.</summary>
    public bool IsFromClient { get; private init; }

    /// <summary>All lines, as they are kept and shown.</summary>
    public string Text => Quotation.Of(string.Join(' ', Lines));

    public bool IsSuccess => Code / 100 == 2;

    public bool IsIntermediate => Code / 100 == 3;

    public bool IsTransient => Code / 100 == 4;

    public bool IsPermanent => Code / 100 == 5;

    /// <summary>421: the server closes the connection after this answer (RFC 5321 §3.8).</summary>
    public bool ClosesConnection => Code == 421;

    /// <summary>The answer that the server would give, found out without asking.</summary>
    public static SmtpReply FromClient(int code, string statusAndText) => new(code, [statusAndText]) { IsFromClient = true };

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Code} {(Status is { } status ? $"{status} " : "")}{Text}");

    private static string WithoutStatus(string line)
    {
        _ = EnhancedStatusCode.ReadPrefix(line, out var length);
        return line[length..];
    }
}
