namespace Mmo.Campaign.Mime;

/// <summary>
/// How a mail program leaves the list by itself (RFC 2369, RFC 8058). The big mailbox providers demand both headers of whoever
/// sends in bulk, inside the signature.
/// </summary>
internal static class ListUnsubscribe
{
    public static IEnumerable<MimeHeader> Headers(Uri? oneClick, Uri? mailto)
    {
        List<string> targets = [];
        if (oneClick is not null)
        {
            // RFC 8058 §3.1: HTTPS. Only a machine trying the product on itself has no certificate.
            if (!oneClick.IsAbsoluteUri || !(oneClick.Scheme == Uri.UriSchemeHttps || (oneClick.Scheme == Uri.UriSchemeHttp && oneClick.IsLoopback)))
            {
                throw new FormatException("The one-click unsubscribe address must be an https address.");
            }

            // The host in ASCII: a header has no other letters.
            targets.Add(new UriBuilder(oneClick) { Host = oneClick.IdnHost }.Uri.AbsoluteUri);
        }

        if (mailto is not null)
        {
            if (!mailto.IsAbsoluteUri || mailto.Scheme != Uri.UriSchemeMailto)
            {
                throw new FormatException("The unsubscribe address for mail must be a mailto address.");
            }

            targets.Add(mailto.AbsoluteUri);
        }

        if (targets.Count > 0)
        {
            // RFC 2369 §2: in angle brackets, the preferred one first; a client takes the first that it knows.
            yield return HeaderText.Structured("List-Unsubscribe", [.. targets.Select((uri, i) => i == targets.Count - 1 ? $"<{uri}>" : $"<{uri}>,")]);
        }

        if (oneClick is not null)
        {
            yield return HeaderText.Structured("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
    }
}
