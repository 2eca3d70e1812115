using System.ComponentModel.DataAnnotations;

namespace Mmo.Identity.Operations;

/// <summary>Whose events to take once more.</summary>
public sealed class RetryParkedDto
{
    /// <summary>The worker's name, as the operations page has it.</summary>
    [Required, StringLength(200)]
    public string Worker { get; set; } = "";
}
