using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Mmo.Ids;
using Mmo.Identity.Users;
using Mmo.MultiTenancy;

namespace Mmo.Identity.Sessions;

/// <summary>
/// What somebody is signed in with: a browser by its cookie, or a program by a family of tokens. It counts while the row is there, has not run
/// out and carries its user's stamp of today: one session is ended by deleting it, all of a user's by a new stamp.
/// </summary>
internal sealed class Session : IMultiTenant
{
    /// <summary>The generation of the first pair of tokens.</summary>
    public const int FirstGeneration = 1;

    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public Guid UserId { get; private set; }

    public User? User { get; init; }

    public string SecurityStamp { get; private set; } = "";

    public required DateTimeOffset CreationTime { get; init; }

    /// <summary>Noted coarsely. From here to the expiration is how long the session lasts.</summary>
    public required DateTimeOffset LastSeenTime { get; init; }

    public required DateTimeOffset ExpirationTime { get; init; }

    /// <summary>How many pairs of tokens it had; 0 for a cookie.</summary>
    public required int Generation { get; init; }

    public required DateTimeOffset GenerationTime { get; init; }

    /// <summary>The newest pair has arrived: its access token was shown.</summary>
    public bool IsGenerationSeen { get; init; } = true;

    public static Session Begin(TimeProvider clock, TimeSpan lifetime, int generation = 0)
    {
        var now = clock.GetUtcNow();
        return new Session
        {
            Id = Uuid.Next(clock), CreationTime = now, LastSeenTime = now, ExpirationTime = now + lifetime, Generation = generation, GenerationTime = now,
        };
    }

    /// <summary>Whose it is, under the stamp that was read together with the password: who gets a new one meanwhile has no session of the old.</summary>
    public Session Of(Guid userId, string securityStamp)
    {
        (UserId, SecurityStamp) = (userId, securityStamp);
        return this;
    }

    internal sealed class Mapping : IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Session> builder)
        {
            builder.ToTable("session");
            builder.HasOne(s => s.User).WithMany().HasForeignKey(s => s.UserId);
        }
    }
}
