using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Mmo.Application.Dtos;

namespace Mmo.Campaign.Channels;

/// <summary>The rules and the sender of e-mail.</summary>
public sealed class EmailChannelDto : IHasConcurrencyStamp
{
    /// <summary>The name that readers see as the sender.</summary>
    [StringLength(100)]
    public string? FromName { get; set; }

    /// <summary>The address of the sender; without one nothing is sent by a mail server.</summary>
    [StringLength(254)]
    public string? FromAddress { get; set; }

    /// <summary>Where answers go, when not to the sender.</summary>
    [StringLength(254)]
    public string? ReplyTo { get; set; }

    /// <summary>The address of this host from outside, <c>https://m.example.com</c>; for links in messages.</summary>
    [StringLength(200)]
    public string? PublicBaseUrl { get; set; }

    /// <summary>Quiet hours begin, <c>HH:mm</c> where the person lives; null: none.</summary>
    [RegularExpression("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    public string? QuietFrom { get; set; }

    /// <summary>Quiet hours end.</summary>
    [RegularExpression("^([01][0-9]|2[0-3]):[0-5][0-9]$")]
    public string? QuietTo { get; set; }

    /// <summary>The most marketing messages an address gets in <see cref="CapDays"/> days; 0: no cap.</summary>
    [JsonRequired, Range(0, 1000)]
    public int CapCount { get; set; }

    /// <summary>The rolling days that the cap counts.</summary>
    [JsonRequired, Range(1, 365)]
    public int CapDays { get; set; } = 1;

    /// <summary>What happens over the cap.</summary>
    [JsonRequired]
    public OverCap OverCap { get; set; }

    /// <summary>How many hours a message may be held or retried before it is dropped as expired.</summary>
    [JsonRequired, Range(1, 720)]
    public int ExpiryHours { get; set; } = 72;

    /// <summary>The domain of return addresses, <c>bounce.example.com</c>, whose mail is delivered to this host; null: what comes back is not heard of.</summary>
    [StringLength(180)]
    public string? BounceDomain { get; set; }

    /// <summary>After how many soft bounces in a row an address is not written to any more.</summary>
    [Range(1, 100)]
    public int SoftBounceLimit { get; set; } = 5;

    /// <summary>True when this host receives mail that comes back; is not saved.</summary>
    public bool ReceivesBounces { get; set; }

    /// <summary>Empty while nothing was saved yet.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = "";
}
