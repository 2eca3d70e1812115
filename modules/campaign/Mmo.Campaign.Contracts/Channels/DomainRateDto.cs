using System.ComponentModel.DataAnnotations;

namespace Mmo.Campaign.Channels;

/// <summary>How fast a mail server may send to the addresses of one domain.</summary>
public sealed class DomainRateDto
{
    /// <summary>The recipients' domain, <c>qq.com</c>.</summary>
    [Required, StringLength(253)]
    public string Domain { get; set; } = "";

    /// <summary>The most messages a second, over all hosts.</summary>
    [Range(1, 1000)]
    public int PerSecond { get; set; } = 20;
}
