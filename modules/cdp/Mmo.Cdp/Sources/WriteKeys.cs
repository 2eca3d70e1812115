using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Mmo.DependencyInjection;

namespace Mmo.Cdp.Sources;

/// <summary>Write keys: looked up by their hash, kept encrypted so that the admin UI can show them again.</summary>
internal sealed class WriteKeys(IDataProtectionProvider protection) : ISingletonDependency
{
    private const int Length = 32;
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private readonly IDataProtector _protector = protection.CreateProtector("Mmo.Cdp.WriteKey");

    public static string Generate() => RandomNumberGenerator.GetString(Alphabet, Length);

    public static byte[] Hash(string writeKey) => SHA256.HashData(Encoding.UTF8.GetBytes(writeKey));

    public string Protect(string writeKey) => _protector.Protect(writeKey);

    public string Reveal(string protectedWriteKey) => _protector.Unprotect(protectedWriteKey);
}
