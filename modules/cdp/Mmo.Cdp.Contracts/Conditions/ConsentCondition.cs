namespace Mmo.Cdp.Conditions;

/// <summary>Whether the person may be written to.</summary>
/// <param name="Channel"><c>email</c>, <c>sms</c>, ….</param>
/// <param name="Purpose"><c>marketing</c>, ….</param>
/// <param name="State">The state.</param>
public sealed record ConsentCondition(string Channel, string Purpose, ConsentState State) : ConditionNode;
