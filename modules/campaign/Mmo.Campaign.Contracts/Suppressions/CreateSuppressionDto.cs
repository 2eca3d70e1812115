using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Campaign.Suppressions;

/// <summary>An address to put on the list.</summary>
public sealed class CreateSuppressionDto
{
    /// <summary>The e-mail address.</summary>
    [Required, StringLength(254)]
    [PersonalData]
    public string Address { get; set; } = "";

    /// <summary>True for a reader's complaint, which nobody but the reader lifts.</summary>
    public bool IsComplaint { get; set; }

    /// <summary>Why, for whoever looks later.</summary>
    [Required, StringLength(200)]
    public string Note { get; set; } = "";
}
