using System.Security.Cryptography;
using System.Text;

namespace Mmo.Campaign.Bounces;

/// <summary>
/// The address to which mail about one message comes back (VERP). It names the tenant and the message and carries a signature, so nobody
/// can make one up. Base32, because mail servers may change the case of letters; 63 of the 64 characters that a local part may have.
/// </summary>
internal sealed record VerpAddress(Guid TenantId, Guid MessageId)
{
    private const string Prefix = "b-";
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";
    private const byte Kind = 0x76; // apart from the links, which are signed with the same key
    private const int SignatureLength = 6;
    private const int Length = 32 + SignatureLength;

    /// <summary>The part before the @.</summary>
    public string LocalPart(byte[] key)
    {
        var bytes = new byte[Length];
        TenantId.TryWriteBytes(bytes, bigEndian: true, out _);
        MessageId.TryWriteBytes(bytes.AsSpan(16), bigEndian: true, out _);
        SignatureOf(key, bytes).CopyTo(bytes.AsSpan(32));
        return Prefix + Encode(bytes);
    }

    /// <summary>Reads a local part; it says nothing until <see cref="IsSignedWith"/> confirmed it.</summary>
    public static (VerpAddress Address, byte[] Bytes)? Read(string localPart)
    {
        if (!localPart.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) || Decode(localPart[Prefix.Length..]) is not { Length: Length } bytes)
        {
            return null;
        }

        return (new VerpAddress(new Guid(bytes.AsSpan(0, 16), bigEndian: true), new Guid(bytes.AsSpan(16, 16), bigEndian: true)), bytes);
    }

    public static bool IsSignedWith(byte[] key, byte[] bytes) => CryptographicOperations.FixedTimeEquals(bytes.AsSpan(32), SignatureOf(key, bytes));

    private static byte[] SignatureOf(byte[] key, byte[] bytes) => HMACSHA256.HashData(key, (byte[])[Kind, .. bytes.AsSpan(0, 32)])[..SignatureLength];

    private static string Encode(byte[] bytes)
    {
        var text = new StringBuilder();
        int buffer = 0, bits = 0;
        foreach (var b in bytes)
        {
            buffer = ((buffer << 8) | b) & 0xfff;
            for (bits += 8; bits >= 5;)
            {
                bits -= 5;
                text.Append(Alphabet[(buffer >> bits) & 31]);
            }
        }

        return bits == 0 ? text.ToString() : text.Append(Alphabet[(buffer << (5 - bits)) & 31]).ToString();
    }

    private static byte[]? Decode(string text)
    {
        if (text.Length != ((Length * 8) + 4) / 5)
        {
            return null;
        }

        var bytes = new List<byte>(Length);
        int buffer = 0, bits = 0;
        foreach (var letter in text)
        {
            var value = Alphabet.IndexOf(char.ToLowerInvariant(letter), StringComparison.Ordinal);
            if (value < 0)
            {
                return null;
            }

            buffer = ((buffer << 5) | value) & 0xfff;
            bits += 5;
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(buffer >> bits));
            }
        }

        return [.. bytes];
    }
}
