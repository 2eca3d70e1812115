using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;

namespace Mmo.Campaign.Tracking;

/// <summary>
/// What a link of a message says: its kind, tenant, message and, for a click, where it leads. Signed with the tenant's key, so nobody can
/// make one up, use an open for an unsubscribe, or send people elsewhere through our name.
/// </summary>
internal sealed record LinkToken(LinkKind Kind, Guid TenantId, Guid MessageId, string Url = "")
{
    private const int HeadLength = 33;
    private const int SignatureLength = 16;
    private const int MaxLength = 4096;

    public string Sign(byte[] key)
    {
        var payload = new byte[HeadLength + Encoding.UTF8.GetByteCount(Url)];
        payload[0] = (byte)Kind;
        TenantId.TryWriteBytes(payload.AsSpan(1), bigEndian: true, out _);
        MessageId.TryWriteBytes(payload.AsSpan(17), bigEndian: true, out _);
        Encoding.UTF8.GetBytes(Url, payload.AsSpan(HeadLength));
        return Base64Url.EncodeToString([.. payload, .. HMACSHA256.HashData(key, payload).AsSpan(0, SignatureLength)]);
    }

    /// <summary>Reads a token; it says nothing until <see cref="IsSignedWith"/> confirmed it.</summary>
    public static bool TryRead(string text, LinkKind kind, [NotNullWhen(true)] out LinkToken? token, out byte[] bytes)
    {
        token = null;
        bytes = [];
        if (text.Length > MaxLength || !Base64Url.IsValid(text))
        {
            return false;
        }

        bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length < HeadLength + SignatureLength || bytes[0] != (byte)kind)
        {
            return false;
        }

        token = new LinkToken(
            kind,
            new Guid(bytes.AsSpan(1, 16), bigEndian: true),
            new Guid(bytes.AsSpan(17, 16), bigEndian: true),
            Encoding.UTF8.GetString(bytes.AsSpan(HeadLength, bytes.Length - HeadLength - SignatureLength)));
        return true;
    }

    public static bool IsSignedWith(byte[] key, byte[] bytes) => CryptographicOperations.FixedTimeEquals(
        bytes.AsSpan(bytes.Length - SignatureLength),
        HMACSHA256.HashData(key, bytes.AsSpan(0, bytes.Length - SignatureLength)).AsSpan(0, SignatureLength));
}
