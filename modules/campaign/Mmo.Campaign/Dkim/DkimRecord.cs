namespace Mmo.Campaign.Dkim;

/// <summary>Reads the TXT record of a key (RFC 6376 §3.6.1) as receivers do: tags with semicolons between them, white space without meaning.</summary>
internal static class DkimRecord
{
    /// <summary>The key of a record, without white space; null for a text that is no such record.</summary>
    public static string? KeyOf(string text) => text.Split(';')
        .Select(tag => tag.Split('=', 2))
        .Where(tag => tag.Length == 2 && tag[0].Trim() == "p")
        .Select(tag => string.Concat(tag[1].Where(c => !char.IsWhiteSpace(c))))
        .FirstOrDefault();
}
