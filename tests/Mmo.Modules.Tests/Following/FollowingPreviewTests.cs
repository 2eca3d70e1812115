using Mmo.Cdp.Regrouping;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.Following;

/// <summary>What the preview of a division says of journeys, messages, tags, leads and events is what comes of it.</summary>
public sealed class FollowingPreviewTests(ModulesHost host) : IClassFixture<ModulesHost>
{
    private readonly OneNumberTwoPeople _number = new(host);

    [Fact]
    public async Task What_follows_the_events_is_previewed_with_whom_it_goes_to_and_what_stays_with_whom_it_stays()
    {
        await _number.LiveAsync();
        await host.SettleAsync();

        var (an, bo) = await _number.PreviewAsync();
        Records(an).ShouldBe([("campaign.enrolments", 2, 0), ("crm.leads", 2, 0)], "who came in by a look or a segment stays with the number");
        Records(bo).ShouldBe([("campaign.enrolments", 1, 1), ("campaign.messages", 1, 1), ("crm.leads", 1, 1)]);
        an.Tags.ShouldBeEmpty();
        bo.Tags.ShouldHaveSingleItem().ShouldStartWith("预订过");
    }

    [Fact]
    public async Task The_numbers_of_the_preview_are_those_that_come_of_it()
    {
        await _number.LiveAsync();
        await host.SettleAsync();
        var (an, bo) = await _number.PreviewAsync();

        await _number.DivideAsync();
        await host.SettleAsync();
        (await PersonAsync(_number.An)).ShouldBe(Previewed(an));
        (await PersonAsync(_number.Bo)).ShouldBe(Previewed(bo));
    }

    [Fact]
    public async Task A_preview_moves_nothing()
    {
        await _number.LiveAsync();
        await host.SettleAsync();
        var before = await PersonAsync(_number.An);

        await _number.PreviewAsync();
        await host.SettleAsync();
        (await PersonAsync(_number.An)).ShouldBe(before);
    }

    private static (string Kind, long Count, long Following)[] Records(PersonPreviewDto person) => [.. person.Records.Select(r => (r.Kind, r.Count, r.FollowingCount))];

    private static string Previewed(PersonPreviewDto person) => Line(
        person.EventCount, person.ValueCount, person.Tags, CountOf(person, "campaign.enrolments"), CountOf(person, "campaign.messages"), CountOf(person, "crm.leads"));

    private static long CountOf(PersonPreviewDto person, string kind) => person.Records.SingleOrDefault(r => r.Kind == kind)?.Count ?? 0;

    /// <summary>As they are, by their pages and their rows.</summary>
    private async Task<string> PersonAsync(long part)
    {
        var profile = await _number.ProfileAsync(part);
        return Line(
            profile.EventCount,
            await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.part_value where part_no in ({string.Join(", ", profile.PartNos)})"),
            profile.Attributes.Where(a => a.Key.StartsWith("tag:", StringComparison.Ordinal)).Select(a => a.Key[4..]),
            (await _number.JourneysAsync(part)).Length, (await _number.MessagesAsync(part)).Count, (await _number.LeadsAsync(part)).Length);
    }

    private static string Line(long events, long values, IEnumerable<string> tags, long enrolments, long messages, long leads) =>
        $"{events} events, {values} values, [{string.Join(' ', tags)}], {enrolments} enrolments, {messages} messages, {leads} leads";
}
