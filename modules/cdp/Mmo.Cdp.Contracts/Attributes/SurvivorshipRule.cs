namespace Mmo.Cdp.Attributes;

/// <summary>How the value of an attribute is chosen where sources or identifiers of a person disagree. Of values that rank the same, the one observed last holds.</summary>
public enum SurvivorshipRule
{
    /// <summary>The value that was observed last. One that was taken back leaves nothing.</summary>
    Latest = 0,

    /// <summary>The value of the source that is believed first; where that has none, or took it back, of the next.</summary>
    Sources = 1,

    /// <summary>
    /// The value that most records of the person agree on; a record is what one source says of one identifier. Known as "frequency" in
    /// master data management.
    /// </summary>
    Frequent = 2,
}
