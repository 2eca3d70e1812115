namespace Mmo.Cdp.Attributes;

/// <summary>What is known of an attribute, and how its value is chosen.</summary>
public sealed class AttributeDefinitionDto
{
    /// <summary>The key, as conditions and templates use it.</summary>
    public required string Key { get; init; }

    /// <summary>The name in Chinese.</summary>
    public required string LabelZh { get; init; }

    /// <summary>The name in English.</summary>
    public required string LabelEn { get; init; }

    /// <summary>The type, guessed from the first value that came.</summary>
    public AttributeType Type { get; init; }

    /// <summary>True for what the platform itself knows.</summary>
    public bool IsBuiltIn { get; init; }

    /// <summary>True for personal data: masked for whoever may not see it.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>False where it is always, or never, personal data.</summary>
    public bool MayChangePersonal { get; init; }

    /// <summary>False for what is worked out: nobody says it, so there is nothing to choose from.</summary>
    public bool MayChangeRule { get; init; }

    /// <summary>How its value is chosen.</summary>
    public SurvivorshipRule Rule { get; init; }

    /// <summary>The source that is believed first; those that are not named come after them.</summary>
    public IReadOnlyList<Guid> SourceOrder { get; init; } = [];

    /// <summary>True while a changed rule is being carried out on the people there are.</summary>
    public bool IsBeingApplied { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";
}
