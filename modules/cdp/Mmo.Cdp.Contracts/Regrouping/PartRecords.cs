using Mmo.Cdp.People;

namespace Mmo.Cdp.Regrouping;

/// <summary>How many things of one kind a module keeps about a part.</summary>
/// <param name="Kind">The kind, <c>campaign.enrolments</c>; its name stands under <c>PartRecords:&lt;kind&gt;</c> in the module's texts.</param>
/// <param name="Part">The part.</param>
/// <param name="Count">How many.</param>
public sealed record PartRecords(string Kind, PartId Part, long Count);
