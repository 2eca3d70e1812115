namespace Mmo.Cdp.Matching.Normalization;

/// <summary>Reads an e-mail address: the tag behind a plus belongs to the mailbox before it.</summary>
internal static class MailboxReader
{
    public static (string Local, string Domain)? Read(string folded)
    {
        var text = folded.Replace(" ", "", StringComparison.Ordinal);
        if (text.Length < 3)
        {
            return null;
        }

        // A slip may have lost the @ or doubled it; what is left can still be compared.
        var at = text.LastIndexOf('@');
        var (local, domain) = at < 0 ? (text, "") : (text[..at], text[(at + 1)..].TrimEnd('.'));
        var tag = local.IndexOf('+', StringComparison.Ordinal);
        local = tag > 0 ? local[..tag] : local;
        return local.Length == 0 ? null : (local, domain);
    }
}
