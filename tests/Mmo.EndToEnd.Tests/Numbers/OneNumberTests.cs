using Microsoft.Playwright;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Pages;
using Npgsql;

namespace Mmo.EndToEnd.Tests.Numbers;

/// <summary>
/// One number everywhere: how many a segment counts, how many stand in its list, how many its journey took in and how many the report shows
/// behind that number is one number of the same people, and what SQL says that knows nothing of segments. From an empty folder, as root and
/// as somebody who is not. The product exports no people: there are no rows of an export to compare.
/// </summary>
[Trait("Category", "Long")]
public sealed class OneNumberTests(ChromiumBrowser chromium)
{
    private const string Bought = "支付成功";
    private const string Segment = "上海回头客";
    private const string Journey = "回头客关怀";
    private const int InShanghai = 180;
    private const int Elsewhere = 40;
    private const int Returning = 137;

    [Fact]
    public Task Where_the_host_is_not_root_the_segment_its_list_its_journey_and_the_report_show_the_same_people() =>
        CompareAsync(Environment.IsPrivilegedProcess ? HostUser.Nobody : null);

    [Fact]
    public Task Where_the_host_is_root_the_segment_its_list_its_journey_and_the_report_show_the_same_people()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root can run the host as root.");
        return CompareAsync(null);
    }

    private async Task CompareAsync(HostUser? user)
    {
        await using var host = await RunningHost.StartNewAsync(user);
        var page = await chromium.SignInAsync(host);
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await Pictures.WithPageAsync(page, async () =>
        {
            var customer = new Customer(host, await new SourcesPage(page).MakeAsync("商城后台", "服务器"));
            await customer.SendAsync([.. Enumerable.Range(0, InShanghai + Elsewhere).SelectMany(n => new[] { Identify(n), Order(n, "first") })]);
            await BuildSegmentAsync(page);
            await DrawJourneyAsync(page);

            // Now the second orders: of some of those in Shanghai, and of everybody elsewhere.
            await customer.SendAsync([.. Enumerable.Range(0, Returning).Concat(Enumerable.Range(InShanghai, Elsewhere)).Select(n => Order(n, "second"))]);

            var expected = await ReturningAsync(host);
            expected.Count.ShouldBe(Returning);
            (await MembersAsync(page)).ShouldBe(expected, ignoreOrder: true);
            (await EnteredAsync(page)).ShouldBe(expected, ignoreOrder: true);
            (await ReportedAsync(page, "到过")).ShouldBe(expected, ignoreOrder: true);
            (await ReportedAsync(page, "等待")).ShouldBe(expected, ignoreOrder: true);
        });
        await page.Context.CloseAsync();
    }

    private static object Identify(int n) => new
    {
        call = "identify", userId = $"u{n}", traits = new { name = $"客人{n}", city = n < InShanghai ? "上海" : "杭州" },
    };

    private static object Order(int n, string which) => new
    {
        call = "track", userId = $"u{n}", @event = Bought, properties = new { order_id = $"{which}-{n}", amount = 20 + n, currency = "CNY" },
    };

    private static async Task BuildSegmentAsync(IPage page)
    {
        var builder = new SegmentBuilder(page);
        await builder.BeginAsync(Segment);
        await builder.Conditions.AttributeIsAsync(1, "城市", "上海");
        await builder.CountAsync(InShanghai);
        await builder.Conditions.DidAtLeastAsync(2, Bought, 2);
        await builder.NobodyMeetsItAsync();
        await builder.SaveAsync(Segment);

        // Who is a member before the journey runs does not come in.
        await builder.HasNoMembersAsync();
    }

    private static async Task DrawJourneyAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.BeginAsync(Journey);
        await canvas.EnterBySegmentAsync(Segment);
        await canvas.AddAfterAsync("「进入」", "等待");
        await canvas.NameAsync("等两天");
        await canvas.WaitSpanAsync(2, "天");
        await canvas.PublishAsync();
    }

    /// <summary>The counts of the segment's page, and the list behind them to its end.</summary>
    private static async Task<IReadOnlyList<string>> MembersAsync(IPage page)
    {
        await page.GoToAsync("人群");
        await page.GetByRole(AriaRole.Main).Link(Segment).ClickAsync();
        var builder = new SegmentBuilder(page);
        await builder.MembersAsync(Returning);
        await builder.CountAsync(Returning);
        await builder.OpenMembersAsync(Returning);
        await page.GetByText($"共{Returning}人").WaitForAsync();
        return await page.ReadPeopleAsync();
    }

    /// <summary>The count on the card of the journey's entry, and the list behind it to its end.</summary>
    private static async Task<IReadOnlyList<string>> EnteredAsync(IPage page)
    {
        var canvas = new JourneyCanvas(page);
        await canvas.OpenAsync(Journey);
        await canvas.CountAsync("人群进入", "进入", Returning);
        await canvas.OpenPeopleAsync("人群进入", "进入");
        return await page.ReadPeopleAsync();
    }

    private static async Task<IReadOnlyList<string>> ReportedAsync(IPage page, string state)
    {
        var report = new JourneyReport(page);
        await report.OpenAsync(Journey);
        await report.OpenNodeAsync("等两天", state, Returning);
        return await report.ReadPeopleAsync(Returning);
    }

    /// <summary>Who lives in Shanghai and bought twice, from the events and nothing else.</summary>
    private static async Task<IReadOnlyList<string>> ReturningAsync(RunningHost host)
    {
        await using var connection = new NpgsqlConnection(host.DatabaseConnection);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            $"""
            select birth.public_id::text
            from cdp_store.event e
            join cdp.event_type t on t.id = e.event_type_id
            join cdp_store.part p on p.tenant_id = e.tenant_id and p.part_no = e.part_no
            join cdp_store.part birth on birth.tenant_id = p.tenant_id and birth.part_no = p.profile_id
            group by 1
            having count(*) filter (where t.name = '{Bought}') >= 2 and bool_or(e.kind = 'identify' and e.properties ->> 'city' = '上海')
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        var people = new List<string>();
        while (await reader.ReadAsync())
        {
            people.Add(reader.GetString(0));
        }

        return people;
    }
}
