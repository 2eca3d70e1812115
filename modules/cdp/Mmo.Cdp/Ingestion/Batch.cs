using Mmo.Cdp.IdentifierRules;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion;

/// <summary>Events of one tenant that are committed together, with what had to be known before their transaction.</summary>
internal sealed class Batch
{
    private const int MaxSmall = 100;

    public required Guid TenantId { get; init; }

    /// <summary>In the order in which they came; no two of them have the same source and event id.</summary>
    public required IReadOnlyList<IncomingEvent> Events { get; init; }

    /// <summary>So few events that planning their statements would take longer than running them.</summary>
    public bool IsSmall => Events.Count <= MaxSmall;

    public required List<QuarantinedEvent> Quarantined { get; init; }

    public required int InternalSourceNo { get; init; }

    /// <summary>How many identifiers a person may have.</summary>
    public required IdentifierRuleSet IdentifierRules { get; init; }

    /// <summary>The attributes whose value is chosen by a rule of the company.</summary>
    public required IReadOnlySet<string> RuledAttributes { get; init; }

    /// <summary>Numbers of the event names, those of consent events included where there may be some.</summary>
    public required IReadOnlyDictionary<string, int> TypeIds { get; init; }

    /// <summary>The keys that are attributes; others were beyond the catalogue's limit.</summary>
    public required IReadOnlySet<string> Attributes { get; init; }

    /// <summary>What texts of the attribute <see cref="TraitNames.Store"/> mean, where that was asked for just now.</summary>
    public required IReadOnlyDictionary<string, Guid?> UnitAliases { get; init; }
}
