using Mmo.Application.Dtos;
using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Channels;

[Audited]
internal sealed class MailServer : IMultiTenant, IHasConcurrencyStamp
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; set; }

    public required string Host { get; set; }

    public required int Port { get; set; }

    public MailSecurity Security { get; set; }

    public string? UserName { get; set; }

    /// <summary>Encrypted with the data-protection keys.</summary>
    [NotAudited]
    public string? ProtectedPassword { get; set; }

    public int MaxConnections { get; set; }

    public int Position { get; set; }

    /// <summary>JSON: domains and how many messages a second each may get.</summary>
    public string Rates { get; set; } = "[]";

    public bool IsEnabled { get; set; }

    [NotAudited]
    public string? LastError { get; set; }

    [NotAudited]
    public DateTimeOffset? LastErrorAt { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public string ConcurrencyStamp { get; private set; } = "";
}
