namespace Mmo.AspNetCore.Live;

/// <summary>Topics are <c>module.thing</c>, or <c>module.thing/&lt;id&gt;</c> for one thing.</summary>
internal static class LiveTopics
{
    public static string NameOf(string topic) => topic.Split('/', 2)[0];

    /// <summary>True when who listens to <paramref name="subscribed"/> hears of <paramref name="published"/>.</summary>
    public static bool Covers(string subscribed, string published) =>
        published == subscribed || (!subscribed.Contains('/') && NameOf(published) == subscribed);
}
