using System.Buffers;
using System.Text;

namespace Mmo.Campaign.Mime;

/// <summary>
/// A finished header: what follows the colon, with its folds, exactly as it will travel, so that a signature can be made over it.
/// </summary>
internal sealed record MimeHeader
{
    // Longer names leave no room on the first line; all that are registered are shorter.
    private const int MaxName = 50;

    public MimeHeader(string name, string value)
    {
        // RFC 5322 §2.2: printable ASCII without the colon.
        if (name.Length is 0 or > MaxName || name.Any(c => c is <= ' ' or > '~' or ':'))
        {
            throw new FormatException("A header's name is made of at most 50 printable ASCII characters other than the colon.");
        }

        if (!HasOnlyFolds(value))
        {
            throw new FormatException($"The value of the header {name} holds a line break or a NUL character.");
        }

        Name = name;
        Value = value;
    }

    public string Name { get; }

    public string Value { get; }

    public void WriteTo(IBufferWriter<byte> output) => Encoding.UTF8.GetBytes($"{Name}: {Value}\r\n", output);

    /// <summary>
    /// A line break inside a value must be a fold: CRLF and a space with something behind it (RFC 5322 §2.2.3). Any other would begin a
    /// header, or the body, of an attacker's choice.
    /// </summary>
    private static bool HasOnlyFolds(string value)
    {
        var unfolded = value.Replace("\r\n ", " ", StringComparison.Ordinal);
        return unfolded.AsSpan().IndexOfAny('\r', '\n', '\0') < 0
            && value.Split("\r\n").All(line => !string.IsNullOrWhiteSpace(line) || value.Length == 0);
    }
}
