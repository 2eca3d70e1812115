using Mmo.Demo.Story;

namespace Mmo.Demo.Playing;

/// <summary>What a member does with a mail, made of the mail's id: when they open it, whether they follow its link, and how long each takes them.</summary>
internal sealed record Reader(TimeSpan? OpensAfter, TimeSpan? ClicksAfter)
{
    /// <summary>After this nobody reads a mail any more that was not read by then. Hours are told in seconds, as visits are.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static Reader Of(Guid mailId)
    {
        var random = DemoRandom.For(mailId.ToString(), 0);
        if (!random.Chance(0.6))
        {
            return new Reader(null, null);
        }

        var opens = TimeSpan.FromSeconds(random.Between(4, 45));
        return new Reader(opens, random.Chance(0.45) ? opens + TimeSpan.FromSeconds(random.Between(2, 20)) : null);
    }
}
