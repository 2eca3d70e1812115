namespace Mmo.Cdp.Tests.Telemetry;

/// <summary>A span as it arrived.</summary>
internal sealed record OtlpSpan(string Scope, string Name, string TraceId, IReadOnlyList<string> Attributes);
