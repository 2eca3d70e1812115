namespace Mmo.Cdp.Consents;

/// <summary>What a consent is kept by.</summary>
internal readonly record struct ConsentAddress(string Channel, string Purpose, string Address);
