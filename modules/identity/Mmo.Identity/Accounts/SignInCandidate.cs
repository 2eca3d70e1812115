namespace Mmo.Identity.Accounts;

/// <summary>The account that a try of a password was counted for.</summary>
internal sealed class SignInCandidate
{
    public Guid Id { get; init; }

    public string Name { get; init; } = "";

    public string PasswordHash { get; init; } = "";

    public string SecurityStamp { get; init; } = "";

    public int AccessFailedCount { get; init; }
}
