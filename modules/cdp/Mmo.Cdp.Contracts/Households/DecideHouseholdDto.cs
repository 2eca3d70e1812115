using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Households;

/// <summary>Who belongs to a household, and who does not. Of others nothing is said.</summary>
public sealed class DecideHouseholdDto : IHasConcurrencyStamp
{
    /// <summary>These belong to it; also people whom nobody had proposed.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<Guid> In { get; set; } = [];

    /// <summary>These do not, and are not proposed again.</summary>
    [Required, MaxLength(50)]
    public IReadOnlyList<Guid> Out { get; set; } = [];

    /// <summary>Its name; null leaves it, an empty one takes it away.</summary>
    [StringLength(60)]
    public string? Name { get; set; }

    /// <summary>The household's, as it was read; needed with a name: what is said of people stands beside what others say of others.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
