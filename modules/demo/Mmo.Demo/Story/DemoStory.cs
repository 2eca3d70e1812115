namespace Mmo.Demo.Story;

/// <summary>Ninety days of the demo company.</summary>
internal sealed record DemoStory(IReadOnlyList<Member> Members, IReadOnlyList<StoryEvent> Events, IReadOnlyList<Way> Ways)
{
    /// <summary>The same number of members at the same minute gives the same story.</summary>
    public static DemoStory Tell(int members, StoryCalendar calendar)
    {
        Member[] all = [.. Enumerable.Range(1, members).Select(n => Story.Members.Make(n, calendar))];
        MemberStory[] stories = [.. all.Select(m => new MemberStory(m, calendar))];
        return new DemoStory(
            [.. all.Where(m => m.JoinedAt <= calendar.Now)],
            [.. stories.SelectMany(s => s.Events).OrderBy(e => e.At).ThenBy(e => e.Id, StringComparer.Ordinal)],
            [.. stories.SelectMany(s => s.Ways).OrderBy(w => w.EnteredAt).ThenBy(w => w.Member.Number).ThenBy(w => w.Journey)]);
    }
}
