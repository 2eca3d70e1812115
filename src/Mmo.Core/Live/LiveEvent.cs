namespace Mmo.Live;

/// <summary>An event on its way to open pages.</summary>
/// <param name="TenantId">The tenant whose pages get it.</param>
/// <param name="Topic">The topic, with the thing's id after a slash where it is about one thing.</param>
/// <param name="Json">The payload as JSON text in one line.</param>
public sealed record LiveEvent(Guid TenantId, string Topic, string Json);
