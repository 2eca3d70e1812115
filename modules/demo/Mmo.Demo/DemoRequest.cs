namespace Mmo.Demo;

/// <summary>Which request in the register an operation carries out.</summary>
internal sealed record DemoRequest(DateTimeOffset AskedAt);
