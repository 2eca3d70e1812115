namespace Mmo.Identity.Operations;

/// <summary>Something that must work before a host gets requests.</summary>
/// <param name="Name">What is checked, as <c>/health/ready</c> names it.</param>
/// <param name="IsReady">True when it works.</param>
/// <param name="Reason">Why not: a sentence for the operator, in English.</param>
public sealed record HealthCheckDto(string Name, bool IsReady, string? Reason);
