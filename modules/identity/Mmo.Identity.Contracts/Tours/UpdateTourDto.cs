using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Mmo.Identity.Tours;

/// <summary>Where a user stands now.</summary>
public sealed class UpdateTourDto
{
    /// <summary>Whether it runs.</summary>
    [JsonRequired]
    public TourState State { get; set; }

    /// <summary>The step that is shown, from 0.</summary>
    [Range(0, 99)]
    public int Step { get; set; }
}
