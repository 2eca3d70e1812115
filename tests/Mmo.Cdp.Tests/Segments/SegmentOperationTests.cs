using Mmo.Cdp.Conditions;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Segments;

/// <summary>The working out of a segment as the task centre shows it.</summary>
public sealed class SegmentOperationTests(CdpHost host) : IClassFixture<CdpHost>
{
    private readonly string _name = $"人群 {Guid.NewGuid():N}";

    [Fact]
    public async Task It_begins_when_somebody_saves_a_condition_and_ends_with_the_number_of_people()
    {
        using var admin = await host.SignedInAsync();
        var segment = await CreateAsync(admin);
        (await StatesAsync()).ShouldBe("running {}");

        await host.RunWorkerAsync("work:cdp:segments");
        (await StatesAsync()).ShouldBe("done {\"members\": 0}");

        await admin.DeleteOkAsync($"/api/cdp/segment/{segment.Id}");
        (await StatesAsync()).ShouldBe("done {\"members\": 0}");
    }

    [Fact]
    public async Task A_newer_condition_takes_its_place_and_a_deleted_segment_leaves_none_open()
    {
        using var admin = await host.SignedInAsync();
        var segment = await CreateAsync(admin);
        await admin.PutOkAsync<SegmentDetailsDto>(
            $"/api/cdp/segment/{segment.Id}",
            new { name = _name, condition = Condition("Bought"), isActive = true, segment.ConcurrencyStamp });
        (await StatesAsync()).ShouldBe("cancelled {}, running {}");

        await admin.DeleteOkAsync($"/api/cdp/segment/{segment.Id}");
        (await StatesAsync()).ShouldBe("cancelled {}, cancelled {}");
    }

    private Task<SegmentDetailsDto> CreateAsync(HttpClient admin) =>
        admin.PostOkAsync<SegmentDetailsDto>("/api/cdp/segment", new { name = _name, condition = Condition("Viewed"), isActive = true });

    private static object Condition(string eventName) =>
        System.Text.Json.JsonDocument.Parse(new EventCondition(eventName, ConditionOperator.Gte, ConditionJson.Of(1)).ToJson()).RootElement;

    private Task<string?> StatesAsync() =>
        host.Database.ScalarAsync<string>($"select string_agg(state || ' ' || counts, ', ' order by id) from cdp.operation where subject = '{_name}'");
}
