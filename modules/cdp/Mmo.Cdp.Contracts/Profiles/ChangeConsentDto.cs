using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Profiles;

/// <summary>A consent to grant or withdraw by hand.</summary>
public sealed class ChangeConsentDto
{
    /// <summary>The address, by the key that the profile shows.</summary>
    [Required, StringLength(100)]
    public string AddressKey { get; set; } = "";

    /// <summary>The channel: <c>email</c>, <c>sms</c>.</summary>
    [Required, StringLength(20)]
    public string Channel { get; set; } = "";

    /// <summary>The purpose: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, in lower case; or one that was said of this address before, as the profile shows it.</summary>
    [Required, StringLength(64)]
    public string Purpose { get; set; } = "marketing";

    /// <summary>Why: how the person said so.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";

    /// <summary>
    /// Makes a repeated request harmless: the second one answers as the first. A change of another kind, channel, purpose or address under the same
    /// key is a change of its own.
    /// </summary>
    [StringLength(100)]
    public string? IdempotencyKey { get; set; }
}
