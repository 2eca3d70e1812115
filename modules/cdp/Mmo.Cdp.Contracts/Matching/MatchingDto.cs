namespace Mmo.Cdp.Matching;

/// <summary>How people are matched.</summary>
public sealed class MatchingDto
{
    /// <summary>What people are compared by.</summary>
    public IReadOnlyList<MatchFieldDto> Fields { get; init; } = [];

    /// <summary>True where nobody has chosen the fields yet, and the names of the attributes suggest them.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>True when people who come later are compared with those who are there.</summary>
    public bool IsContinuous { get; init; }

    /// <summary>To be sent along with a change.</summary>
    public string ConcurrencyStamp { get; init; } = "";

    /// <summary>From this probability on, from 0 to 1, two are merged.</summary>
    public double MergeFrom { get; init; }

    /// <summary>From this probability on somebody is asked.</summary>
    public double ReviewFrom { get; init; }

    /// <summary>What the last run learnt; null before the first.</summary>
    public MatchModelDto? Model { get; init; }

    /// <summary>The newest run; null before the first.</summary>
    public MatchRunDto? Run { get; init; }

    /// <summary>Pairs that wait for a decision and that the caller may see, up to 10,000.</summary>
    public long OpenReviewCount { get; init; }
}
