using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Sources;

/// <summary>A new source.</summary>
public sealed class CreateSourceDto
{
    /// <summary>The name, unique in the tenant.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>Browser, server or webhook.</summary>
    [AllowedValues(SourceKind.Browser, SourceKind.Server, SourceKind.Webhook)]
    public SourceKind Kind { get; set; }

    /// <summary>May its events grant consents? Null: a browser's may not, all others may.</summary>
    public bool? MayGrantConsent { get; set; }

    /// <summary>Do its events count as orders and refunds? Null: a browser's do not, all others do.</summary>
    public bool? CountsOrders { get; set; }
}
