using Mmo.Application.Dtos;

namespace Mmo.Cdp.Webhooks;

/// <summary>What becomes of the deliveries of a source.</summary>
public sealed class WebhookMappingDto : IHasConcurrencyStamp
{
    /// <summary>The events; none: every delivery is kept in the quarantine.</summary>
    public IReadOnlyList<WebhookEventDefinition> Events { get; init; } = [];

    /// <summary>A delivery that no definition fits is let go.</summary>
    public bool IgnoresOthers { get; init; }

    /// <summary>The types of identifiers, ours and those that people carry already, the most telling first.</summary>
    public IReadOnlyList<WebhookIdentifierTypeDto> IdentifierTypes { get; init; } = [];

    /// <inheritdoc/>
    public string ConcurrencyStamp { get; init; } = "";
}
