using System.Text;

namespace Mmo.Campaign.Mime;

/// <summary>
/// Text outside ASCII in a header (RFC 2047): a row of words such as =?UTF-8?B?5L2g5aW9?=, each decodable by itself. The white
/// space between two of them is not part of the text, so long text can be folded anywhere between characters.
/// </summary>
internal static class EncodedWords
{
    /// <summary>RFC 2047 §2: no line with an encoded word is longer than this, and no word longer than one less.</summary>
    public const int MaxLine = 76;

    private const int Frame = 12; // =?UTF-8?B? and ?=

    /// <param name="text">Any text without lone surrogates.</param>
    /// <param name="used">How much of the first line is taken already.</param>
    public static List<string> Encode(string text, int used)
    {
        // Base64 turns three bytes into four letters, Q spends three letters on each byte that is no letter: the shorter wins.
        var bytes = Encoding.UTF8.GetBytes(text);
        var useQ = bytes.Sum(b => IsPlainInQ(b) ? 1 : 3) <= (bytes.Length + 2) / 3 * 4;
        var words = new List<string>();
        var word = new List<byte>();
        var room = MaxLine - used - Frame;
        foreach (var rune in text.EnumerateRunes())
        {
            // §5: a character of several bytes must not be split between two words.
            var before = word.Count;
            word.AddRange(BytesOf(rune));
            if (before > 0 && LengthOf(word, useQ) > room)
            {
                words.Add(Word(word.GetRange(0, before), useQ));
                word.RemoveRange(0, before);
                room = MaxLine - 1 - Frame;
            }
        }

        words.Add(Word(word, useQ));
        return words;
    }

    private static byte[] BytesOf(Rune rune)
    {
        var bytes = new byte[rune.Utf8SequenceLength];
        rune.EncodeToUtf8(bytes);
        return bytes;
    }

    private static int LengthOf(List<byte> bytes, bool useQ) =>
        useQ ? bytes.Sum(b => IsPlainInQ(b) ? 1 : 3) : (bytes.Count + 2) / 3 * 4;

    private static string Word(List<byte> bytes, bool useQ) =>
        useQ ? $"=?UTF-8?Q?{Q(bytes)}?=" : $"=?UTF-8?B?{Convert.ToBase64String(bytes.ToArray())}?=";

    private static string Q(List<byte> bytes) =>
        string.Concat(bytes.Select(b => !IsPlainInQ(b) ? $"={b:X2}" : b == ' ' ? "_" : ((char)b).ToString()));

    // §5 (3): the few characters that are safe even beside a name in an address header.
    private static bool IsPlainInQ(byte b) => char.IsAsciiLetterOrDigit((char)b) || b is (byte)' ' or (byte)'!' or (byte)'*' or (byte)'+' or (byte)'-' or (byte)'/';
}
