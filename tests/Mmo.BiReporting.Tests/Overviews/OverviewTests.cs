using Mmo.BiReporting.Overviews;
using Mmo.BiReporting.Tests.Hosting;
using Mmo.Cdp.Events;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Tests.Overviews;

public sealed class OverviewTests(ReportHost host) : IClassFixture<ReportHost>
{
    // It is Friday noon in Greenwich: the seven days began on Saturday, 00:00 in Shanghai.
    private static readonly DateTimeOffset FirstMoment = new(2026, 11, 13, 16, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task The_last_seven_days_stand_beside_the_seven_before_up_to_the_same_hour()
    {
        var history = host.Found();
        var (one, two) = (history.AddPerson(), history.AddPerson());
        var phone = history.AddPart(one);
        history.AddEvent(one, "page", FirstMoment);
        history.AddEvent(phone, "Product Viewed", TestClock.Noon.AddMinutes(-1));
        history.AddEvent(two, "page", FirstMoment.AddMinutes(-1));
        history.AddEvent(two, "page", TestClock.Noon.AddDays(-7).AddMinutes(-1));
        history.AddEvent(two, InternalEventNames.MessageSent, TestClock.Noon.AddHours(-1), Guid.CreateVersion7());
        history.AddEvent(two, InternalEventNames.MessageSent, TestClock.Noon.AddHours(-2), Guid.CreateVersion7());
        history.AddEvent(two, InternalEventNames.MessageOpened, TestClock.Noon.AddHours(-1), Guid.CreateVersion7());
        var order = history.Order(one, 300, TestClock.Noon.AddDays(-1));
        history.Order(two, 50, TestClock.Noon.AddDays(-8));
        history.Order(two, 20, TestClock.Noon.AddDays(-1), "USD");
        history.Refund(order.OrderId, phone, 100.50m, TestClock.Noon);
        var client = await host.PlantAsync(history);

        var overview = await client.GetOkAsync<OverviewDto>("overview");

        overview.Numbers.Select(n => (n.Number, n.Value, n.Before, n.People)).ShouldBe(
        [
            // What happened between the same hour a week ago and the first of the seven days is in neither.
            (OverviewNumber.People, 1m, 1m, 1), (OverviewNumber.NewPeople, 0m, 0m, 0), (OverviewNumber.Events, 2m, 1m, 1),
            (OverviewNumber.Messages, 2m, 0m, 1), (OverviewNumber.Revenue, 199.50m, 50m, 2),
        ]);
        (overview.From, overview.To, overview.Currency).ShouldBe((new DateOnly(2026, 11, 14), new DateOnly(2026, 11, 20), "CNY"));
        overview.OtherRevenue.ShouldBe([new MoneyDto(20, "USD")]);
        overview.Definitions.Select(d => d.Key).ShouldBe(Enum.GetNames<OverviewNumber>());
        overview.Definitions.ShouldAllBe(d => !d.Definition.StartsWith("Bi:"));
    }

    [Fact]
    public async Task Imported_history_makes_nobody_active_and_is_no_event_of_the_week_in_the_number_or_in_the_list_behind_it()
    {
        var history = host.Found();
        var (imported, both) = (history.AddPerson(), history.AddPerson());
        history.AddEvent(imported, "identify", TestClock.Noon.AddHours(-1), isImported: true);
        history.AddEvent(imported, "Order Completed", TestClock.Noon.AddDays(-8), isImported: true);
        history.AddEvent(both, "identify", TestClock.Noon.AddHours(-1), isImported: true);
        history.AddEvent(both, "page", TestClock.Noon.AddHours(-2));
        history.Order(imported, 30, TestClock.Noon.AddDays(-1));
        var client = await host.PlantAsync(history);

        var numbers = (await client.GetOkAsync<OverviewDto>("overview")).Numbers.ToDictionary(n => n.Number, n => (n.Value, n.Before, n.People));

        (numbers[OverviewNumber.People], numbers[OverviewNumber.Events]).ShouldBe(((1m, 0m, 1L), (1m, 0m, 1L)));
        numbers[OverviewNumber.Revenue].Value.ShouldBe(30, "money that came in counts, wherever it is told from");
        (await client.WalkAsync("overview/people?number=people", 4)).Select(p => p.ProfileId).ShouldBe([(Guid?)both.PublicId]);
        (await client.WalkAsync("overview/people?number=events", 4)).Select(p => p.ProfileId).ShouldBe([(Guid?)both.PublicId]);
    }

    [Fact]
    public async Task Refunds_are_taken_off_their_order_in_its_currency_and_never_more_than_it_cost()
    {
        var history = host.Found();
        var person = history.AddPerson();
        var order = history.Order(person, 300, TestClock.Noon.AddDays(-1));
        history.Refund(order.OrderId, person, 250, TestClock.Noon);
        history.Refund(order.OrderId, person, 250, TestClock.Noon);
        history.Refund(history.Order(person, 40, TestClock.Noon.AddDays(-1)).OrderId, person, 40, TestClock.Noon, "USD");
        history.Refund("an order that nobody knows", person, 99, TestClock.Noon);
        var client = await host.PlantAsync(history);

        var overview = await client.GetOkAsync<OverviewDto>("overview");
        overview.Numbers.Single(n => n.Number == OverviewNumber.Revenue).Value.ShouldBe(40);
        overview.OtherRevenue.ShouldBeEmpty();
        (await client.WalkAsync("overview/people?number=revenue", 4)).Single().Amount!.Amount.ShouldBe(40);
    }

    [Fact]
    public async Task New_people_are_those_who_were_first_seen_in_the_seven_days()
    {
        var history = host.Found();
        history.AddPerson();
        SeenFirst(history, FirstMoment.AddMicroseconds(-1));
        SeenFirst(history, FirstMoment);
        SeenFirst(history, TestClock.Noon.AddDays(-8));
        SeenFirst(history, TestClock.Noon.AddDays(-9));
        var client = await host.PlantAsync(history);

        var number = (await client.GetOkAsync<OverviewDto>("overview")).Numbers.Single(n => n.Number == OverviewNumber.NewPeople);
        (number.Value, number.Before).ShouldBe((1m, 2m));
    }

    [Fact]
    public async Task Behind_every_number_stand_as_many_people_as_it_says_and_only_those_of_the_reader()
    {
        var history = host.Found();
        var store = Guid.CreateVersion7();
        var random = new Random(7);
        for (var i = 0; i < 40; i++)
        {
            var person = history.AddPerson(null, random.Next(2) == 0 ? store : null);
            var parts = new[] { person.ProfileId, history.AddPart(person) };
            for (var events = random.Next(4); events > 0; events--)
            {
                var at = TestClock.Noon.AddHours(-random.Next(14 * 24));
                history.AddEvent(parts[random.Next(2)], random.Next(3) == 0 ? InternalEventNames.MessageSent : "page", at, Guid.CreateVersion7());
                if (random.Next(3) == 0)
                {
                    history.Order(parts[random.Next(2)], random.Next(100), at);
                }
            }
        }

        var all = await host.PlantAsync(history);
        var some = host.As(new Reader(Guid.CreateVersion7(), history.TenantId, new DataScope(DataScopeKind.Units, [store], null), Reader.MayRead));
        var everybodys = await CheckAsync(all);
        var theirs = await CheckAsync(some);
        theirs.ShouldBeLessThan(everybodys);

        static async Task<decimal> CheckAsync(HttpClient client)
        {
            var numbers = (await client.GetOkAsync<OverviewDto>("overview")).Numbers;
            foreach (var number in numbers)
            {
                var people = await client.WalkAsync($"overview/people?number={number.Number}", 4);
                people.Count.ShouldBe((int)number.People, $"{number.Number}");
                people.DistinctBy(p => p.ProfileId).Count().ShouldBe(people.Count, $"{number.Number}");
                if (number.Number is OverviewNumber.Events or OverviewNumber.Messages)
                {
                    people.Sum(p => p.Items).ShouldBe((long)number.Value, $"{number.Number}");
                }
                else if (number.Number == OverviewNumber.Revenue)
                {
                    people.Sum(p => p.Amount!.Amount).ShouldBe(number.Value);
                }
            }

            numbers.ShouldAllBe(n => n.Value > 0 || n.Number == OverviewNumber.NewPeople);
            return numbers.Sum(n => n.Value);
        }
    }

    private static void SeenFirst(History history, DateTimeOffset at)
    {
        var person = history.AddPerson();
        history.People[^1] = person with { FirstSeenAt = at };
    }
}
