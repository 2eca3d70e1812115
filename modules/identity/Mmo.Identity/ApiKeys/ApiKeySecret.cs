using System.Security.Cryptography;
using System.Text;

namespace Mmo.Identity.ApiKeys;

/// <summary>The text of an API key: a product prefix that secret scanners know, then 256 random bits.</summary>
internal static class ApiKeySecret
{
    private const string Start = "mmo_";
    private const int ShownCharacters = 12;
    private const int Length = 68;

    public static string Generate() => Start + RandomNumberGenerator.GetHexString(64, lowercase: true);

    public static string PrefixOf(string key) => key[..ShownCharacters];

    /// <summary>The hash under which a key is stored; null for a text that can be no key.</summary>
    public static byte[]? HashOf(string key) =>
        key.Length == Length && key.StartsWith(Start, StringComparison.Ordinal) ? SHA256.HashData(Encoding.UTF8.GetBytes(key)) : null;
}
