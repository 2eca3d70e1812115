using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.EventMeanings;

/// <summary>A changed meaning.</summary>
public sealed class UpdateEventMeaningDto : EventMeaningInput, IHasConcurrencyStamp
{
    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
