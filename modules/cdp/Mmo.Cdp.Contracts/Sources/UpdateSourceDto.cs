using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Sources;

/// <summary>A changed source.</summary>
public sealed class UpdateSourceDto : IHasConcurrencyStamp
{
    /// <summary>The name, unique in the tenant.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>False refuses its events with 401, on every host within five seconds.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>May its events grant consents?</summary>
    public bool MayGrantConsent { get; set; }

    /// <summary>Do its events count as orders and refunds?</summary>
    public bool CountsOrders { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
