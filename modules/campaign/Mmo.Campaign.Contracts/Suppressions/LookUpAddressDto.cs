using System.ComponentModel.DataAnnotations;
using Mmo.Data;

namespace Mmo.Campaign.Suppressions;

/// <summary>An address that somebody asks about.</summary>
public sealed class LookUpAddressDto
{
    /// <summary>The e-mail address.</summary>
    [Required, StringLength(254)]
    [PersonalData]
    public string Address { get; set; } = "";
}
