namespace Mmo.Campaign.Smtp;

/// <summary>
/// What somebody else said, as it is kept and shown: a mail server, a mail that came back, a template that could not be written. No control characters,
/// so it is never taken for a <see cref="Channels.Remark"/> of ours, and not so long that an answer of a stranger fills our pages.
/// </summary>
internal static class Quotation
{
    public const int Most = 2000;

    private const string Cut = "…";

    public static string Of(string said, int most = Most)
    {
        if (said.Length > most)
        {
            // Not through the middle of a character: PostgreSQL does not take half of one.
            var end = most - Cut.Length;
            said = said[..(char.IsHighSurrogate(said[end - 1]) ? end - 1 : end)] + Cut;
        }

        return said.Any(char.IsControl) ? string.Concat(said.Select(c => char.IsControl(c) ? ' ' : c)) : said;
    }
}
