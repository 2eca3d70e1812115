using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Mmo.Campaign.Smtp;

/// <summary>
/// A checked e-mail address. Only a value of this type gets into a command or an address header, so an address with a line
/// break can inject neither. The domain is kept in its ASCII form, which every server understands.
/// </summary>
internal sealed record SmtpAddress
{
    // RFC 5321 §4.5.3.1: 64 octets before the @, 255 after it, and 256 for the path with its angle brackets.
    private const int MaxLocalPart = 64;
    private const int MaxDomain = 255;
    private const int MaxAddress = 254;

    private static readonly IdnMapping Idn = new() { UseStd3AsciiRules = true };

    private SmtpAddress(string localPart, string domain)
    {
        LocalPart = localPart;
        Domain = domain;
    }

    public string LocalPart { get; }

    public string Domain { get; }

    /// <summary>A local part outside ASCII has no ASCII form, so the server must know SMTPUTF8 (RFC 6531).</summary>
    public bool NeedsUtf8 => !System.Text.Ascii.IsValid(LocalPart);

    public static SmtpAddress Parse(string? text) =>
        TryParse(text, out var address, out var problem) ? address : throw new FormatException(problem);

    /// <param name="text">What a person or another system gave.</param>
    /// <param name="address">The address, when it is one.</param>
    /// <param name="problem">Otherwise a sentence that says what is wrong. It does not repeat the address, so it may be logged.</param>
    public static bool TryParse(
        string? text,
        [NotNullWhen(true)] out SmtpAddress? address,
        [NotNullWhen(false)] out string? problem)
    {
        address = null;
        problem = ProblemOf(text, out var localPart, out var domain);
        if (problem is null)
        {
            address = new SmtpAddress(localPart, domain);
        }

        return problem is null;
    }

    public override string ToString() => $"{LocalPart}@{Domain}";

    private static string? ProblemOf(string? text, out string localPart, out string domain)
    {
        localPart = domain = "";
        if (string.IsNullOrWhiteSpace(text))
        {
            return "The e-mail address is empty.";
        }

        if (text.AsSpan().IndexOfAny('\r', '\n') >= 0)
        {
            return "The e-mail address holds a line break.";
        }

        // The last @: a quoted local part may hold others.
        var at = text.LastIndexOf('@');
        if (at < 0)
        {
            return "The e-mail address has no @.";
        }

        localPart = text[..at];
        if (ProblemOfLocalPart(localPart) is { } wrong)
        {
            return wrong;
        }

        domain = AsciiDomain(text[(at + 1)..]) ?? "";
        if (domain.Length == 0)
        {
            return "The part of the e-mail address after the @ is not a domain.";
        }

        return System.Text.Encoding.UTF8.GetByteCount(localPart) + 1 + domain.Length > MaxAddress
            ? $"The e-mail address is longer than {MaxAddress} characters."
            : null;
    }

    private static string? ProblemOfLocalPart(string localPart)
    {
        if (localPart.Length == 0)
        {
            return "The e-mail address has nothing before the @.";
        }

        if (System.Text.Encoding.UTF8.GetByteCount(localPart) > MaxLocalPart)
        {
            return $"The part of the e-mail address before the @ is longer than {MaxLocalPart} characters.";
        }

        return MailboxGrammar.IsDotString(localPart) || MailboxGrammar.IsQuotedString(localPart)
            ? null
            : "The part of the e-mail address before the @ holds a character that is not allowed there, or a dot in the wrong place.";
    }

    private static string? AsciiDomain(string domain)
    {
        if (MailboxGrammar.IsAddressLiteral(domain))
        {
            return domain;
        }

        try
        {
            // IDNA maps the ideographic full stop (。) to a dot and checks each label's length and characters.
            var ascii = Idn.GetAscii(domain).ToLowerInvariant();
            return ascii.Length <= MaxDomain && MailboxGrammar.IsDomain(ascii) ? ascii : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
