namespace Mmo.Live;

/// <summary>
/// A topic that pages may listen to. Register it with <c>services.AddSingleton(new LiveTopicDefinition(…))</c>. Who listens to
/// <c>cdp.segment</c> hears of all segments, who listens to <c>cdp.segment/&lt;id&gt;</c> of one.
/// </summary>
/// <param name="Name">The name, <c>module.thing</c>.</param>
/// <param name="Permission">The permission to listen; null lets every signed-in user of the tenant listen.</param>
public sealed record LiveTopicDefinition(string Name, string? Permission);
