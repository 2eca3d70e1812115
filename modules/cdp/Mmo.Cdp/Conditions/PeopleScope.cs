namespace Mmo.Cdp.Conditions;

/// <summary>Over whom a condition is computed; the two want different plans.</summary>
internal enum PeopleScope
{
    /// <summary>Everybody: aggregate the events of a type by part, then resolve the parts that moved.</summary>
    Everyone,

    /// <summary>The profiles in <c>@ids</c>: go from each person to its own events.</summary>
    Ids,
}
