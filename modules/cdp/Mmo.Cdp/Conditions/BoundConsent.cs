namespace Mmo.Cdp.Conditions;

internal sealed record BoundConsent(string Path, string Channel, string Purpose, ConsentState State) : BoundNode(Path);
