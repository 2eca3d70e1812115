using Microsoft.AspNetCore.Identity;
using Mmo.Identity.Users;

namespace Mmo.Identity.Tests.Hosting;

/// <summary>The framework's hasher, with a count of the work it did.</summary>
internal sealed class CountingHasher : IPasswordHasher<User>
{
    private readonly PasswordHasher<User> _hasher = new();
    private int _verified;

    public int Verified => _verified;

    /// <summary>What happens elsewhere while a password is looked at.</summary>
    public Action? Meanwhile { get; set; }

    public string HashPassword(User user, string password) => _hasher.HashPassword(user, password);

    public PasswordVerificationResult VerifyHashedPassword(User user, string hashedPassword, string providedPassword)
    {
        Interlocked.Increment(ref _verified);
        Meanwhile?.Invoke();
        return _hasher.VerifyHashedPassword(user, hashedPassword, providedPassword);
    }
}
