using System.Globalization;

namespace Mmo.Campaign.Smtp;

/// <summary>What the server offered in its answer to EHLO (RFC 5321 §4.1.1.1): one keyword a line after the first.</summary>
internal sealed record SmtpExtensions
{
    public static readonly SmtpExtensions None = new();

    /// <summary>RFC 2920: several commands may go in one write.</summary>
    public bool Pipelining { get; private init; }

    /// <summary>RFC 6152.</summary>
    public bool EightBitMime { get; private init; }

    /// <summary>RFC 6531.</summary>
    public bool SmtpUtf8 { get; private init; }

    /// <summary>RFC 3207.</summary>
    public bool StartTls { get; private init; }

    /// <summary>RFC 1870: the SIZE parameter is understood.</summary>
    public bool Size { get; private init; }

    /// <summary>The largest message; null when the server names no limit.</summary>
    public long? MaxSize { get; private init; }

    /// <summary>RFC 4954: the names of the mechanisms, in capitals.</summary>
    public IReadOnlyList<string> AuthMechanisms { get; private init; } = [];

    public static SmtpExtensions Read(SmtpReply hello) => hello.Lines.Skip(1).Aggregate(None, (known, line) => known.With(line));

    private SmtpExtensions With(string line)
    {
        // Old servers wrote AUTH=LOGIN, a draft's form that never became a standard but has not died out.
        var words = line.ToUpperInvariant().Replace("AUTH=", "AUTH ", StringComparison.Ordinal)
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words is not [var keyword, .. var arguments] ? this : keyword switch
        {
            "PIPELINING" => this with { Pipelining = true },
            "8BITMIME" => this with { EightBitMime = true },
            "SMTPUTF8" => this with { SmtpUtf8 = true },
            "STARTTLS" => this with { StartTls = true },
            "SIZE" => this with { Size = true, MaxSize = LimitOf(arguments) },
            "AUTH" => this with { AuthMechanisms = [.. AuthMechanisms.Union(arguments)] },
            _ => this,
        };
    }

    // RFC 1870 §4: no number or 0 means that no limit is announced.
    private static long? LimitOf(string[] arguments) =>
        arguments is [var number, ..]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var limit)
        && limit > 0
            ? limit
            : null;
}
