namespace Mmo.Cdp.Tests.Conditions.Worlds;

internal sealed record TestConsent(long Part, string Channel, string Purpose, string Address, bool IsGranted, DateTimeOffset OccurredAt, Guid Id);
