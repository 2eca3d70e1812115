using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.Kills;

/// <summary>What must be true when everything has come to rest, whatever was killed in between.</summary>
internal sealed class Verdict(KillStory story, int people)
{
    private readonly HostTables _tables = new(story.Host);

    /// <summary>Every answered event stands once, no event stands twice, and each belongs to who sent it.</summary>
    public async Task EventsAsync(EventSender sender)
    {
        // Step by step: these tables have no statistics yet, and a join of all at once guesses its order and may multiply everybody by everything.
        var stored = await _tables.ReadAsync<EventOwner>(
            """
            with person as materialized (
              select p.tenant_id, p.profile_id, min(i.value) as user_id, count(distinct i.value)::int as users
              from cdp_store.part p
              join cdp_store.identifier i on (i.tenant_id, i.part_no) = (p.tenant_id, p.part_no) and i.kind = 1
              group by p.tenant_id, p.profile_id
            ), sent as materialized (
              select tenant_id, part_no, event_id, count(*)::int as times from cdp_store.event
              where event_id ~ @Ours
              group by tenant_id, part_no, event_id
            ), owned as materialized (
              select s.*, p.profile_id from sent s join cdp_store.part p on (p.tenant_id, p.part_no) = (s.tenant_id, s.part_no)
            )
            select o.event_id as "EventId", min(p.user_id) as "UserId", max(p.users) as "Users", sum(o.times)::int as "Times"
            from owned o
            join person p on (p.tenant_id, p.profile_id) = (o.tenant_id, o.profile_id)
            group by o.event_id
            """,
            new { People.Ours });
        var byId = stored.ToDictionary(e => e.EventId);
        sender.Answered.Where(id => !byId.ContainsKey(id)).ShouldBeEmpty("answered with 200 and not there");
        stored.Where(e => e.Times != 1).Select(e => e.EventId).ShouldBeEmpty("there more than once");
        stored.Where(e => e.Users != 1 || e.UserId != People.UserOf(e.EventId)).Select(e => $"{e.EventId} of {e.UserId}").ShouldBeEmpty("under the wrong person");

        // No event without a person slipped past the join.
        (await _tables.OneAsync<long>("select count(*) from cdp_store.event where event_id ~ @Ours", new { People.Ours })).ShouldBe(stored.Count);
        using var admin = await story.SignInAsync();
        (await CountAsync(admin, "/api/cdp/profile?")).ShouldBe(people);
    }

    /// <summary>Everybody got one mail; who may have got none is uncertain, listed, and was not written to again.</summary>
    /// <returns>The uncertain messages' addresses.</returns>
    public async Task<IReadOnlySet<string>> MessagesAsync(int mostOpenCalls)
    {
        using var admin = await story.SignInAsync();
        var uncertain = await AddressesAsync(admin, "uncertain");
        uncertain.Count.ShouldBeLessThanOrEqualTo(mostOpenCalls);
        (await CountAsync(admin, $"/api/campaign/message?journeyId={story.Journey}&")).ShouldBe(people);
        (await CountAsync(admin, $"/api/campaign/message?journeyId={story.Journey}&state=accepted&")).ShouldBe(people - uncertain.Count);

        var mails = story.Mails.GroupBy(m => m.To.ShouldHaveSingleItem()).ToDictionary(m => m.Key, m => m.Count());
        mails.Where(m => m.Value > 1).Select(m => m.Key).ShouldBeEmpty("got it twice");
        Enumerable.Range(0, people).Select(People.AddressOf).Where(a => !mails.ContainsKey(a) && !uncertain.Contains(a)).ShouldBeEmpty("got nothing");
        mails.Keys.Except(Enumerable.Range(0, people).Select(People.AddressOf)).ShouldBeEmpty("nobody of ours");
        return uncertain.ToHashSet();
    }

    /// <summary>The journey's numbers and what cdp was told agree with the messages.</summary>
    public async Task NumbersAsync(int uncertain)
    {
        using var admin = await story.SignInAsync();
        var counts = await admin.GetAsync($"/api/campaign/journey/{story.Journey}/counts");
        var mail = counts.GetProperty("nodes").EnumerateArray().Single(n => n.GetProperty("nodeId").GetString() == "welcome");
        mail.GetProperty("entered").GetInt64().ShouldBe(people);
        mail.GetProperty("passed").GetInt64().ShouldBe(people - uncertain);
        mail.GetProperty("failed").GetInt64().ShouldBe(uncertain);
        counts.GetProperty("entered").GetInt64().ShouldBe(people);
        counts.GetProperty("inside").GetInt64().ShouldBe(0);
        await Eventually.Async(
            async () => await ToldAsync("mmo.message.sent") == people - uncertain && await ToldAsync("mmo.message.uncertain") == uncertain
                && await ToldAsync("mmo.journey.left") == people,
            TimeSpan.FromSeconds(60),
            async () => $"{await ToldAsync("mmo.message.sent")} sent, {await ToldAsync("mmo.message.uncertain")} uncertain, {await ToldAsync("mmo.journey.left")} left");
    }

    private Task<long> ToldAsync(string name) => _tables.OneAsync<long>(
        "select count(*) from cdp_store.event e join cdp.event_type t on t.tenant_id = e.tenant_id and t.id = e.event_type_id where t.name = @name", new { name });

    // The list shows addresses in outline.
    private async Task<IReadOnlyList<string>> AddressesAsync(ApiClient admin, string state)
    {
        var ids = (await RowsAsync(admin, $"/api/campaign/message?journeyId={story.Journey}&state={state}&")).Select(m => m.GetProperty("id").GetGuid()).ToArray();
        var addresses = await _tables.ReadAsync<string>("select address from campaign_store.message where id = any(@ids)", new { ids });
        addresses.Count.ShouldBe(ids.Length);
        return addresses;
    }

    private static async Task<int> CountAsync(ApiClient admin, string path) => (await RowsAsync(admin, path)).Count;

    /// <summary>All rows of a list, page by page as its reader turns them.</summary>
    private static async Task<IReadOnlyList<JsonElement>> RowsAsync(ApiClient admin, string path)
    {
        List<JsonElement> rows = [];
        string? cursor = null;
        do
        {
            var page = await admin.GetAsync($"{path}maxResultCount=200{(cursor is null ? "" : $"&cursor={Uri.EscapeDataString(cursor)}")}");
            rows.AddRange(page.GetProperty("items").EnumerateArray());
            cursor = page.GetProperty("next").GetString();
        }
        while (cursor is not null);
        return rows;
    }

    private sealed record EventOwner(string EventId, string UserId, int Users, int Times);
}
