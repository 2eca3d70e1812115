namespace Mmo.AspNetCore.Health;

/// <summary>How a check went.</summary>
/// <param name="Name">What was checked.</param>
/// <param name="IsReady">True when it works.</param>
/// <param name="Reason">Why not.</param>
public sealed record ReadinessResult(string Name, bool IsReady, string? Reason);
