using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Identity.Users;

/// <summary>Sets and checks passwords. Hashes are the framework's: PBKDF2 with a salt, about 40 ms each.</summary>
internal sealed class Passwords(IPasswordHasher<User> hasher) : ISingletonDependency
{
    public const int MinLength = 10;

    // No 0 O 1 l I: people read it from a screen and type it.
    private const string Letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private readonly Lazy<string> _nobodysHash = new(() => hasher.HashPassword(null!, RandomNumberGenerator.GetHexString(32)));

    public static string Generate() => string.Join('-', Enumerable.Range(0, 4).Select(_ => RandomNumberGenerator.GetString(Letters, 4)));

    /// <summary>Sets the password and ends all sessions.</summary>
    public void Set(User user, string password, string member)
    {
        if (password.Length < MinLength || password.Distinct().Count() < 4 || Contains(password, user.NormalizedUserName))
        {
            throw new MmoValidationException(member, IdentityErrorCodes.PasswordTooWeak, ("MinLength", MinLength));
        }

        user.PasswordHash = hasher.HashPassword(user, password);
        EndSessions(user);
    }

    public static void EndSessions(User user) => user.SecurityStamp = RandomNumberGenerator.GetHexString(32);

    /// <summary>True for the right password; takes as long when there is no user, so that the time tells nothing.</summary>
    public bool Verify(string? hash, string password) =>
        hasher.VerifyHashedPassword(null!, hash ?? _nobodysHash.Value, password) != PasswordVerificationResult.Failed && hash is not null;

    private static bool Contains(string password, string userName) =>
        userName.Length >= 4 && User.Normalize(password).Contains(userName, StringComparison.Ordinal);
}
