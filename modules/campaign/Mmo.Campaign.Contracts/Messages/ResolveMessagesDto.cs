using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Messages;

/// <summary>Uncertain messages about which somebody decided.</summary>
public sealed class ResolveMessagesDto
{
    /// <summary>The messages, 1 to 500.</summary>
    [Required]
    [Length(1, 500)]
    public IReadOnlyList<UncertainMessageDto> Messages { get; set; } = [];

    /// <summary>Makes the request happen once, however often it is sent.</summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
