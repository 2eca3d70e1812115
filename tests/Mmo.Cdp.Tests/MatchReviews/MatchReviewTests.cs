using System.Net;
using Mmo.Application.Dtos;
using Mmo.Cdp.Matching;
using Mmo.Cdp.MatchReviews;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.MatchRuns;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.MatchReviews;

[Collection(MatchedOnce.Name)]
public sealed class MatchReviewTests(MatchedOnce world)
{
    private const string Path = "/api/cdp/match-review";

    [Fact]
    public async Task The_likeliest_pairs_come_first_and_pages_lead_through_all_of_them_and_back()
    {
        var seen = new List<MatchReviewDto>();
        var page = await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>($"{Path}?maxResultCount=7");
        for (seen.AddRange(page.Items); page.Next is { } next; seen.AddRange(page.Items))
        {
            page = await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>($"{Path}?maxResultCount=7&cursor={Uri.EscapeDataString(next)}");
        }

        (seen.Count, seen.DistinctBy(r => r.Id).Count()).ShouldBe(((int)page.Total!.Value, (int)page.Total!.Value));
        seen.Select(r => r.Probability).ShouldBe(seen.Select(r => r.Probability).OrderDescending());
        var back = await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>($"{Path}?maxResultCount=7&cursor={Uri.EscapeDataString(page.Previous!)}");
        back.Items.Select(r => r.Id).ShouldBe(seen[^(page.Items.Count + 7)..^page.Items.Count].Select(r => r.Id));
    }

    [Fact]
    public async Task Both_people_stand_side_by_side_masked_and_in_clear_only_upon_a_reason_that_is_audited()
    {
        var review = await NextAsync();
        var details = await world.Admin.GetOkAsync<MatchReviewDetailsDto>($"{Path}/{review.Id}");
        (details.IsMasked, details.IsStale, details.Review.People.Count).ShouldBe((true, false, 2));
        details.Review.People.ShouldAllBe(p => p.EventCount > 0 && p.Identifiers.Count > 0);
        details.Fields.ShouldContain(f => f.Weight > 0 && f.First.Count == 1 && f.Second.Count == 1 && f.Level > AgreementLevel.Different);
        details.Fields.Where(f => f.Kind is FieldKind.Surname or FieldKind.Email).SelectMany(f => f.First.Concat(f.Second)).ShouldAllBe(v => v.Contains('*'));

        var clear = await world.Admin.PostOkAsync<MatchReviewDetailsDto>($"{Path}/{review.Id}/reveal", new { reason = "看看是不是同一个人" });
        clear.IsMasked.ShouldBeFalse();
        clear.Fields.SelectMany(f => f.First.Concat(f.Second)).ShouldAllBe(v => !v.Contains('*'));
        foreach (var person in review.People)
        {
            (await AuditsAsync("revealed", person.ProfileId)).ShouldBe(1);
        }
    }

    [Fact]
    public async Task One_person_merges_them_once_however_often_it_is_said_and_the_reason_stands_on_the_profile()
    {
        var review = await NextAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ =>
            world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{review.Id}/merge", new { reason = "同一个人的两张会员卡" })));

        answers.ShouldAllBe(a => a.State == MatchReviewState.Merged && a.People[0].ProfileId == a.People[1].ProfileId);
        var person = await world.Admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{review.People[1].ProfileId}");
        person.Links.ShouldContain(l => l.Kind == LinkKind.Manual && l.Reason == "同一个人的两张会员卡");
        (await AuditsAsync("merged", person.Id)).ShouldBe(1);
        (await world.Admin.PostRefusedAsync($"{Path}/{review.Id}/keep-apart", new { })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MatchReviewDecided);
        (await world.Admin.PostRefusedAsync($"{Path}/{review.Id}/reopen", new { })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MatchReviewMerged);
        (await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>($"{Path}?isDecided=true")).Items.ShouldContain(r => r.Id == review.Id);
    }

    [Fact]
    public async Task Two_people_stay_two_until_somebody_takes_that_back()
    {
        var review = await NextAsync();
        (await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{review.Id}/keep-apart", new { })).State.ShouldBe(MatchReviewState.KeptApart);
        var both = review.People.Select(p => p.ProfileId).ToArray();
        (await world.Admin.PostRefusedAsync("/api/cdp/merge", new { profileIds = both, reason = "还是合并" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.MergeMustNot);
        await world.RunAsync();
        (await OpenAsync()).ShouldNotContain(r => r.Id == review.Id);

        (await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{review.Id}/reopen", new { })).State.ShouldBe(MatchReviewState.Open);
        (await OpenAsync()).ShouldContain(r => r.Id == review.Id);
        (await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{review.Id}/merge", new { })).State.ShouldBe(MatchReviewState.Merged);
    }

    [Fact]
    public async Task What_was_decided_of_one_pair_of_two_people_is_decided_of_all_their_pairs_and_taken_back_of_all()
    {
        var review = await NextAsync();
        var device = await world.Database.ScalarAsync<string>(
            $"select i.value from cdp_store.match_review r join cdp_store.identifier i on i.tenant_id = r.tenant_id and i.part_no = r.part_a where r.id = '{review.Id}'");
        var (user, sibling) = ($"sibling-{Guid.NewGuid():N}", Guid.NewGuid());
        await world.Sdk.BatchOkAsync(Track.Event("identify", userId: user, anonymousId: device));
        await world.Database.ExecuteAsync(
            $"""
            insert into cdp_store.match_review (tenant_id, id, part_a, part_b, probability, evidence, found_at)
            select r.tenant_id, '{sibling}', least(i.part_no, r.part_b), greatest(i.part_no, r.part_b), r.probability, r.evidence, r.found_at
            from cdp_store.match_review r
            join cdp_store.identifier i on i.tenant_id = r.tenant_id and i.value = '{user}'
            where r.id = '{review.Id}'
            """);
        (await OpenAsync()).Select(r => r.Id).Intersect([review.Id, sibling]).Count().ShouldBe(1, "it is asked once");
        await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{review.Id}/keep-apart", new { });
        (await world.Admin.GetOkAsync<MatchReviewDetailsDto>($"{Path}/{sibling}")).Review.State.ShouldBe(MatchReviewState.KeptApart);

        // Whichever of them is taken up again: nothing keeps the two apart any more.
        await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{sibling}/reopen", new { });

        (await world.Admin.GetOkAsync<MatchReviewDetailsDto>($"{Path}/{review.Id}")).Review.State.ShouldBe(MatchReviewState.Open);
        (await world.Admin.PostOkAsync<MatchReviewDto>($"{Path}/{sibling}/merge", new { })).State.ShouldBe(MatchReviewState.Merged);
    }

    [Fact]
    public async Task Of_two_decisions_at_once_one_holds_and_the_other_is_told()
    {
        var review = await NextAsync();
        var answers = await Task.WhenAll(
            world.Admin.PostAsync($"{Path}/{review.Id}/merge", System.Net.Http.Json.JsonContent.Create(new { })),
            world.Admin.PostAsync($"{Path}/{review.Id}/keep-apart", System.Net.Http.Json.JsonContent.Create(new { })));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.OK, HttpStatusCode.Conflict]);
    }

    private async Task<MatchReviewDto> NextAsync() => (await OpenAsync())[0];

    private async Task<IReadOnlyList<MatchReviewDto>> OpenAsync() => (await world.Admin.GetOkAsync<KeysetResultDto<MatchReviewDto>>($"{Path}?maxResultCount=100")).Items;

    private Task<long> AuditsAsync(string action, Guid profile) =>
        world.Database.ScalarAsync<long>($"select count(*) from cdp.audit_entry where action = '{action}' and entity_id = '{profile}'");
}
