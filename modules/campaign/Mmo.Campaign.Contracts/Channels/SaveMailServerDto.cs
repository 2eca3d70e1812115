using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Channels;

/// <summary>A mail server to add, change or try.</summary>
public class SaveMailServerDto
{
    /// <summary>What people call it.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>The host name or address.</summary>
    [Required, StringLength(253)]
    public string Host { get; set; } = "";

    /// <summary>The port.</summary>
    [Range(1, 65535)]
    public int Port { get; set; } = 587;

    /// <summary>How the connection is protected.</summary>
    public MailSecurity Security { get; set; }

    /// <summary>The user name; null for a server that asks for none.</summary>
    [StringLength(200)]
    public string? UserName { get; set; }

    /// <summary>A new password; null keeps the stored one, as long as host, port, user name and security stay, or the security gets stronger.</summary>
    [StringLength(500)]
    public string? Password { get; set; }

    /// <summary>How many connections may be open at once.</summary>
    [Range(1, 32)]
    public int MaxConnections { get; set; } = 4;

    /// <summary>Of several servers in use the one with the lowest number sends; the next takes over while it is in trouble.</summary>
    [Range(0, 99)]
    public int Position { get; set; }

    /// <summary>How fast it may send to some domains; others have no limit of their own.</summary>
    [MaxLength(50)]
    public IReadOnlyList<DomainRateDto>? Rates { get; set; }

    /// <summary>False leaves it unused.</summary>
    public bool IsEnabled { get; set; } = true;
}
