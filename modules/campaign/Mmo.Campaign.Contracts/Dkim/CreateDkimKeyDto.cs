using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Dkim;

/// <summary>A key to make.</summary>
public sealed class CreateDkimKeyDto
{
    /// <summary>The domain of the senders, <c>example.com</c>.</summary>
    [Required, StringLength(253)]
    public string Domain { get; set; } = "";
}
