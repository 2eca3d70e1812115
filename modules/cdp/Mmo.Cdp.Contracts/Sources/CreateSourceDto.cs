using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Sources;

/// <summary>A new source.</summary>
public sealed class CreateSourceDto
{
    /// <summary>The name, unique in the tenant.</summary>
    [Required, StringLength(64)]
    public string Name { get; set; } = "";

    /// <summary>Browser or server.</summary>
    [AllowedValues(SourceKind.Browser, SourceKind.Server)]
    public SourceKind Kind { get; set; }

    /// <summary>May its events grant consents? Null: a server's may, a browser's may not.</summary>
    public bool? MayGrantConsent { get; set; }

    /// <summary>Do its events count as orders and refunds? Null: a server's do, a browser's do not.</summary>
    public bool? CountsOrders { get; set; }
}
