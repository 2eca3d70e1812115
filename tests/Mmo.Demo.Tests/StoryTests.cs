using Mmo.Demo.Story;

namespace Mmo.Demo.Tests;

/// <summary>What is made up, before anything is stored.</summary>
public sealed class StoryTests
{
    private static readonly StoryCalendar Calendar = new(new DateTimeOffset(2026, 11, 22, 6, 30, 0, TimeSpan.Zero));
    private static readonly DemoStory Told = DemoStory.Tell(600, Calendar);

    [Fact]
    public void The_same_minute_tells_the_same_story_to_the_byte()
    {
        var again = DemoStory.Tell(600, new StoryCalendar(Calendar.Now.AddSeconds(40)));

        StoryJson.Batch(again.Events).ToArray().ShouldBe(StoryJson.Batch(Told.Events).ToArray());
        again.Ways.Select(w => (w.Member.Id, w.Journey, w.EnteredAt, w.GoalAt, w.Steps.Count))
            .ShouldBe(Told.Ways.Select(w => (w.Member.Id, w.Journey, w.EnteredAt, w.GoalAt, w.Steps.Count)));
    }

    [Fact]
    public void Every_member_is_there_once_in_one_of_four_stores_of_three_cities()
    {
        Told.Members.Count.ShouldBe(600);
        Told.Members.Select(m => m.Email).Distinct().Count().ShouldBe(600);
        Told.Members.Select(m => m.Store.Code).Distinct().Count().ShouldBe(4);
        Told.Members.Select(m => m.Store.City).Distinct().Count().ShouldBe(3);
        Told.Members.ShouldAllBe(m => m.Email.EndsWith(".example.com", StringComparison.Ordinal));
    }

    [Fact]
    public void More_look_than_put_something_in_the_cart_and_more_do_that_than_buy_and_few_give_back()
    {
        var pages = Count(e => e.Call == "page");
        var views = Count(e => e.Name == StoryEvent.ProductViewed);
        var carts = Count(e => e.Name == StoryEvent.ProductAdded);
        var orders = Count(e => e.Name == StoryEvent.OrderCompleted);
        var refunds = Count(e => e.Name == StoryEvent.OrderRefunded);
        new[] { pages, views, carts, orders, refunds }.ShouldBeInOrder(SortDirection.Descending);
        refunds.ShouldBeGreaterThan(0);
        refunds.ShouldBeLessThan(orders / 5);
        Told.Events.Where(e => e.Name == StoryEvent.OrderCompleted).GroupBy(e => e.Member.Id).Count(g => g.Count() > 1).ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Nothing_happens_in_the_future_and_everything_in_ninety_days()
    {
        Told.Events.ShouldAllBe(e => e.At >= Calendar.Begin && e.At <= Calendar.Now);
        Told.Events.Select(e => e.Id).Distinct().Count().ShouldBe(Told.Events.Count);
        Told.Ways.SelectMany(w => w.Steps).ShouldAllBe(s => s.At <= Calendar.Now);
    }

    [Fact]
    public void Evenings_are_busier_than_mornings_and_weekends_busier_than_weekdays()
    {
        var hours = Told.Events.Where(e => e.Call == "page").ToLookup(e => e.At.ToOffset(TimeSpan.FromHours(8)).Hour);
        Enumerable.Range(19, 3).Sum(h => hours[h].Count()).ShouldBeGreaterThan(2 * Enumerable.Range(7, 3).Sum(h => hours[h].Count()));
        var days = Told.Events.Where(e => e.Call == "page").ToLookup(e => StoryCalendar.DateOf(e.At).DayOfWeek);
        (days[DayOfWeek.Saturday].Count() + days[DayOfWeek.Sunday].Count()).ShouldBeGreaterThan(days[DayOfWeek.Monday].Count() + days[DayOfWeek.Tuesday].Count());
    }

    [Fact]
    public void A_way_through_a_journey_goes_forward_in_time_and_its_messages_are_read_in_order()
    {
        foreach (var way in Told.Ways)
        {
            way.Steps[0].At.ShouldBe(way.EnteredAt);
            way.Steps.Select(s => s.At).ShouldBeInOrder();
            foreach (var message in way.Steps.Select(s => s.Message).OfType<Campaign.History.PastMessage>())
            {
                message.SettledAt.ShouldBeLessThanOrEqualTo(message.OpenedAt ?? Calendar.Now);
                (message.OpenedAt ?? Calendar.Begin).ShouldBeLessThanOrEqualTo(message.ClickedAt ?? Calendar.Now);
                (message.HasNoConsent && message.OpenedAt is not null).ShouldBeFalse();
            }
        }

        Told.Ways.Select(w => w.Journey).Distinct().Count().ShouldBe(4);
    }

    [Fact]
    public void Sales_take_a_lead_on_while_the_store_is_open_decide_later_and_do_nothing_in_the_future()
    {
        var came = Told.Ways.Where(w => w.LeadAt is not null).ToDictionary(w => w.Member.Id, w => w.LeadAt!.Value);
        var deals = came.ToDictionary(lead => lead.Key, lead => Deal.Of(lead.Key, lead.Value, Calendar.Now));

        came.Values.Select(StoryCalendar.DateOf).Distinct().Count().ShouldBeGreaterThan(5, "leads come day by day");
        foreach (var (member, deal) in deals.Where(d => d.Value is not null))
        {
            deal!.AcceptedAt.ShouldBeInRange(came[member], Calendar.Now);
            (deal.ClosedAt ?? Calendar.Now).ShouldBeInRange(deal.AcceptedAt, Calendar.Now);
            (deal.ClosedAt is null).ShouldBe(deal.Amount is null && deal.LostReason is null);
            deal.AcceptedAt.ToOffset(TimeSpan.FromHours(8)).Hour.ShouldBeInRange(9, 21);
            deal.ShouldBe(Deal.Of(member, came[member], Calendar.Now));
        }

        deals.Where(d => d.Value is null).ShouldAllBe(d => came[d.Key] > Calendar.Now.AddDays(-8));
        deals.Values.Count(d => d is { Amount: not null }).ShouldBeGreaterThan(0);
        deals.Values.Count(d => d is { LostReason: not null }).ShouldBeGreaterThan(0);
    }

    private static int Count(Func<StoryEvent, bool> which) => Told.Events.Count(which);
}
