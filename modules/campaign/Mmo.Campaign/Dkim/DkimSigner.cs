using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Mmo.Campaign.Mime;

namespace Mmo.Campaign.Dkim;

/// <summary>
/// Signs messages of one domain with one key (RFC 6376, relaxed/relaxed, rsa-sha256). The framework has no Ed25519, and every receiver
/// has to know RSA (RFC 8301 §3.1).
/// </summary>
internal sealed class DkimSigner(string domain, string selector, byte[] privateKey)
{
    /// <summary>
    /// What is signed where it exists. Some are named once more than they occur: nobody can then add a second Subject, which some
    /// programs would show in place of ours. The list-unsubscribe headers count for the big mailboxes only inside the signature.
    /// </summary>
    private static readonly string[] Signed =
    [
        "From", "Reply-To", "To", "Subject", "Date", "Message-ID", "List-Unsubscribe", "List-Unsubscribe-Post", "Feedback-ID", "MIME-Version",
        "Content-Type", "Content-Transfer-Encoding",
    ];

    private static readonly string[] Closed = ["From", "Reply-To", "To", "Subject", "Date", "List-Unsubscribe", "List-Unsubscribe-Post", "Content-Type"];

    // An RSA object is not promised to be safe for several threads, and making one costs about as much as a signature.
    private readonly ConcurrentBag<RSA> _keys = [];

    public string Domain => domain;

    /// <summary>The message with its signature in front. Nothing of it may be changed after that.</summary>
    public ComposedMessage Sign(ComposedMessage message, DateTimeOffset at)
    {
        var headers = Signed.SelectMany(name => message.Headers.Where(h => Is(h, name))).ToArray();
        var names = headers.Select(h => h.Name).Concat(Closed);
        var bodyHash = Convert.ToBase64String(SHA256.HashData(DkimCanonical.Body(message.Body.Span)));
        string[] tags =
        [
            "v=1;", "a=rsa-sha256;", "c=relaxed/relaxed;", $"d={domain};", $"s={selector};",
            $"t={at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)};", .. NamesTag(names), $"bh={bodyHash};",
        ];
        var open = HeaderText.Structured("DKIM-Signature", [.. tags, "b="]);

        // §3.7: the headers in the order of h=, then the signature itself with an empty b= and no line end.
        var data = new StringBuilder();
        foreach (var header in headers)
        {
            data.Append(DkimCanonical.Header(header)).Append("\r\n");
        }

        data.Append(DkimCanonical.Header(open));
        var signature = Convert.ToBase64String(SignData(Encoding.UTF8.GetBytes(data.ToString())));

        // White space inside b= counts for nothing (§3.5), so it may be cut into lines.
        var cut = signature.Chunk(70).Select(piece => new string(piece));
        return message.With(new MimeHeader("DKIM-Signature", $"{open.Value}\r\n {string.Join("\r\n ", cut)}"));
    }

    private static bool Is(MimeHeader header, string name) => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>h= in pieces, so that it can be folded behind its colons (§3.5).</summary>
    private static IEnumerable<string> NamesTag(IEnumerable<string> names)
    {
        var lower = names.Select(n => n.ToLowerInvariant()).ToArray();
        return lower.Select((name, i) => $"{(i == 0 ? "h=" : "")}{name}{(i == lower.Length - 1 ? ';' : ':')}");
    }

    private byte[] SignData(byte[] data)
    {
        if (!_keys.TryTake(out var rsa))
        {
            rsa = RSA.Create();
            rsa.ImportPkcs8PrivateKey(privateKey, out _);
        }

        try
        {
            return rsa.SignData(data, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        }
        finally
        {
            _keys.Add(rsa);
        }
    }
}
