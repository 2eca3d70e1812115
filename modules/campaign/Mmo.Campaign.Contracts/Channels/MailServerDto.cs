using Mmo.Application.Dtos;

namespace Mmo.Campaign.Channels;

/// <summary>A mail server that takes our messages.</summary>
public sealed class MailServerDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The host name or address.</summary>
    public string Host { get; init; } = "";

    /// <summary>The port.</summary>
    public int Port { get; init; }

    /// <summary>How the connection is protected.</summary>
    public MailSecurity Security { get; init; }

    /// <summary>The user name; null for a server that asks for none.</summary>
    public string? UserName { get; init; }

    /// <summary>True when a password is stored; it is never sent back.</summary>
    public bool HasPassword { get; init; }

    /// <summary>How many connections may be open at once.</summary>
    public int MaxConnections { get; init; }

    /// <summary>Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.</summary>
    public int Position { get; init; }

    /// <summary>How fast it may send to some domains.</summary>
    public IReadOnlyList<DomainRateDto> Rates { get; init; } = [];

    /// <summary>False leaves it unused. With no server in use, messages go to the built-in mailbox.</summary>
    public bool IsEnabled { get; init; }

    /// <summary>What was wrong the last time; null when it works.</summary>
    public string? LastError { get; init; }

    /// <summary>When that was.</summary>
    public DateTimeOffset? LastErrorAt { get; init; }

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
