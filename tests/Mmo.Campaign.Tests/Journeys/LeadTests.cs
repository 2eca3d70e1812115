using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

public sealed class LeadTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    [Fact]
    public async Task Each_person_becomes_one_lead_with_the_journey_and_its_last_message_and_one_that_is_refused_stops_no_other()
    {
        await host.UseMailboxAsync();
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On("Wants"), Draw.Email(), Draw.Lead(), Draw.Exit()));
        var people = new List<long>();
        for (var i = 0; i < 5; i++)
        {
            people.Add(await host.Cdp.PersonAsync($"lead{i}@shop.test"));
        }

        host.Leads.Refuses = lead => lead.Part.No == people[2];
        await host.Cdp.CommitAsync([.. people.Select(p => (p, "Wants", (object?)null, (short)0))]);
        await host.SettleAsync();
        await host.ActAsync();

        var leads = host.Leads.All.Values.Where(l => l.JourneyId == story.Id).ToList();
        leads.Select(l => l.Part.No).ShouldBe(people.Except([people[2]]), ignoreOrder: true);
        leads.ShouldAllBe(l => l.NodeId == "lead" && l.MessageId != null && l.Title == "高意向" && l.Reasons.Single() == "看过三次");
        (await story.WhereAsync(people[2])).ShouldBe("exit");
    }
}
