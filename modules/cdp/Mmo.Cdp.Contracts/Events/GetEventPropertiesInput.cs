using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Events;

/// <summary>Which event's properties to show.</summary>
public sealed class GetEventPropertiesInput
{
    /// <summary>The event's name.</summary>
    [Required, StringLength(200)]
    public string Name { get; set; } = "";
}
