using System.Net;
using Mmo.Application.Dtos;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Mailboxes;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Cdp;
using Mmo.DataScopes;

namespace Mmo.Campaign.Tests.Messages;

/// <summary>Who sees which people and messages, and how much of them.</summary>
public sealed class SeeingTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private static readonly string[] Look = [CampaignPermissions.Journeys, CampaignPermissions.Messages, CampaignPermissions.Mailbox];

    private async Task<(JourneyStory Story, Guid Profile, MessageDto Message)> SendAsync(Guid unitId)
    {
        await host.UseMailboxAsync();
        var start = $"Start {Guid.NewGuid():N}";
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start), Draw.Email(), Draw.Wait(3, WaitUnit.Days), Draw.Exit()));
        var part = await host.Cdp.PersonAsync($"siyuan{Guid.NewGuid():N}@shop.test", "陈思远", unitId: unitId);
        await host.Cdp.EventAsync(part, start);
        await host.SettleAsync();
        var message = (await (await host.SignedInAsync()).GetOkAsync<KeysetResultDto<MessageDto>>($"/api/campaign/message?journeyId={story.Id}")).Items.ShouldHaveSingleItem();
        return (story, message.ProfileId, message);
    }

    private static IEnumerable<string> Lists(JourneyStory story, Guid profile) =>
    [
        $"/api/campaign/message?journeyId={story.Id}", $"/api/campaign/message?profileId={profile}", $"/api/campaign/message?state=accepted&journeyId={story.Id}",
        $"/api/campaign/journey/{story.Id}/people", $"/api/campaign/journey/{story.Id}/people?nodeId=mail&outcome=passed",
        $"/api/campaign/enrolment?profileId={profile}",
    ];

    private sealed class AnyList
    {
        public IReadOnlyList<object> Items { get; init; } = [];
    }

    private static async Task<int[]> CountsAsync(HttpClient reader, JourneyStory story, Guid profile)
    {
        List<int> counts = [];
        foreach (var list in Lists(story, profile))
        {
            counts.Add((await reader.GetOkAsync<AnyList>(list)).Items.Count);
        }

        return [.. counts];
    }

    [Fact]
    public async Task Who_belongs_to_another_unit_sees_none_of_its_people_and_messages()
    {
        var (here, there) = (await host.UnitAsync(), await host.UnitAsync());
        var (story, profile, message) = await SendAsync(here);
        var stranger = await host.SomebodyAsync(there, DataScopeKind.Units, Look);
        var own = await host.SomebodyAsync(here, DataScopeKind.Own, Look);

        foreach (var reader in new[] { stranger, own })
        {
            (await CountsAsync(reader, story, profile)).ShouldBe([0, 0, 0, 0, 0, 0]);
            (await reader.StatusAsync($"/api/campaign/message/{message.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await reader.StatusAsync($"/api/campaign/enrolment/{message.EnrolmentId}/steps")).ShouldBe(HttpStatusCode.NotFound);
            (await reader.StatusAsync($"/api/campaign/mailbox/{message.Id}")).ShouldBe(HttpStatusCode.NotFound);
            (await reader.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox")).Items.ShouldNotContain(m => m.Id == message.Id);
        }
    }

    [Fact]
    public async Task Who_belongs_to_their_unit_or_to_the_whole_company_sees_them()
    {
        var here = await host.UnitAsync();
        var (story, profile, message) = await SendAsync(here);

        foreach (var reader in new[] { await host.SomebodyAsync(here, DataScopeKind.Units, Look), await host.SomebodyAsync(null, DataScopeKind.All, Look) })
        {
            (await CountsAsync(reader, story, profile)).ShouldBe([1, 1, 1, 1, 1, 1]);
            (await reader.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{message.Id}")).Id.ShouldBe(message.Id);
            (await reader.GetOkAsync<ListResultDto<EnrolmentStepDto>>($"/api/campaign/enrolment/{message.EnrolmentId}/steps")).Items.Count.ShouldBe(3);
            (await reader.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox")).Items.ShouldContain(m => m.Id == message.Id);
        }
    }

    [Fact]
    public async Task Names_are_masked_for_who_may_not_see_personal_data_and_addresses_for_everybody()
    {
        var here = await host.UnitAsync();
        var (story, _, message) = await SendAsync(here);
        var reader = await host.SomebodyAsync(here, DataScopeKind.Units, Look);
        var knower = await host.SomebodyAsync(here, DataScopeKind.Units, [.. Look, CdpPermissions.Profiles, CdpPermissions.ProfilesReveal]);

        var masked = await reader.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{message.Id}");
        (masked.Name, masked.Address).ShouldBe(("陈**", "s***@shop.test"));
        (await reader.GetOkAsync<KeysetResultDto<MessageDto>>($"/api/campaign/message?journeyId={story.Id}")).Items.Single().ShouldSatisfyAllConditions(
            m => m.Name.ShouldBe("陈**"), m => m.Address.ShouldBe("s***@shop.test"));
        (await reader.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people")).Items.Single().Name.ShouldBe("陈**");
        (await reader.GetOkAsync<KeysetResultDto<MailDto>>("/api/campaign/mailbox")).Items.Single(m => m.Id == message.Id).To.ShouldBe("s***@shop.test");
        (await reader.GetOkAsync<MailDetailDto>($"/api/campaign/mailbox/{message.Id}")).To.ShouldBe("s***@shop.test");

        var whole = await knower.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{message.Id}");
        (whole.Name, whole.Address).ShouldBe(("陈思远", "s***@shop.test"), "an address in full is asked for on the person's page, with a reason");
        (await knower.GetOkAsync<KeysetResultDto<JourneyPersonDto>>($"/api/campaign/journey/{story.Id}/people")).Items.Single().Name.ShouldBe("陈思远");
        (await knower.GetOkAsync<MailDetailDto>($"/api/campaign/mailbox/{message.Id}")).To.ShouldBe("s***@shop.test");
    }

    [Fact]
    public async Task Without_the_permission_there_is_nothing_to_see()
    {
        var here = await host.UnitAsync();
        var (story, profile, message) = await SendAsync(here);
        var nobody = await host.SomebodyAsync(here, DataScopeKind.All);

        foreach (var path in Lists(story, profile).Append($"/api/campaign/message/{message.Id}").Append("/api/campaign/mailbox"))
        {
            (await nobody.StatusAsync(path)).ShouldBe(HttpStatusCode.Forbidden, path);
        }
    }
}
