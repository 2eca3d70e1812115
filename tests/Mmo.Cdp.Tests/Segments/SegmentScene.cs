using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Segments;

/// <summary>People and segments of one test, told apart from those of other tests by a city of their own.</summary>
internal sealed class SegmentScene(CdpWebHost host)
{
    private readonly HttpClient _sdk = host.Client(host.ServerKey);
    private readonly string _tag = Guid.NewGuid().ToString("N")[..8];

    public string City => $"城{_tag}";

    public AttributeCondition OfThisTest => new("city", ConditionOperator.Eq, ConditionJson.Of(City));

    /// <summary>A user id that no other test uses.</summary>
    public string Id(string name) => $"{name}-{_tag}";

    public Task<long> PersonAsync(string name) => PersonAsync(name, new { city = City });

    /// <summary>Somebody who signed in; answers the profile.</summary>
    public async Task<long> PersonAsync(string name, object traits)
    {
        await SendAsync(Track.Event("identify", Id(name), fields: new { traits }));
        return await ProfileAsync(name);
    }

    public Task DoAsync(string name, string what, object? properties = null, TimeSpan? ago = null) =>
        SendAsync(Track.Event("track", Id(name), name: what, fields: new { properties = properties ?? new { }, timestamp = host.Clock.GetUtcNow() - (ago ?? TimeSpan.Zero) }));

    public Task SendAsync(params JsonNode[] events) => _sdk.BatchOkAsync(events);

    /// <summary>Lets the workers do all there is to do.</summary>
    public async Task SettleAsync()
    {
        await host.RunWorkerAsync("feed:cdp:segments");
        await host.RunWorkerAsync("work:cdp:segments");
        await host.RunWorkerAsync("feed:cdp:segments");
    }

    /// <summary>Makes a segment and lets it fill.</summary>
    public async Task<Guid> SegmentAsync(ConditionNode condition, string name = "s")
    {
        var id = (await CreateAsync(condition, name)).Id;
        await SettleAsync();
        return id;
    }

    public Task<SegmentDetailsDto> CreateAsync(ConditionNode condition, string name = "s") => ServiceAsync(s => s.CreateAsync(
        new CreateSegmentDto { Name = $"{name} {Guid.NewGuid():N}", Condition = JsonSerializer.Deserialize<JsonElement>(condition.ToJson()) }));

    public Task<SegmentDetailsDto> ReadAsync(Guid id) => ServiceAsync(s => s.GetAsync(id));

    public Task<T> ServiceAsync<T>(Func<ISegmentAppService, Task<T>> call) => host.InTenantAsync(host.TenantId, call);

    /// <summary>Who is in it by the table; checked against the count that people see.</summary>
    public async Task<long[]> MembersAsync(Guid segment)
    {
        await using var connection = await host.Database.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            "select coalesce(array_agg(profile_id order by profile_id), '{}') from cdp_store.segment_member where segment_id = $1", connection);
        command.Parameters.AddWithValue(segment);
        var members = (long[])(await command.ExecuteScalarAsync())!;
        (await ReadAsync(segment)).MemberCount.ShouldBe(members.Length);
        return members;
    }

    /// <summary>What happened to a segment, in order: <c>+12 event</c>, <c>-12 clock</c>; only what stands on the feed under the right type.</summary>
    public async Task<string[]> ChangesAsync(Guid segment)
    {
        await using var connection = await host.Database.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            """
            select coalesce(array_agg(case when c.is_entry then '+' else '-' end || c.profile_id || ' ' || c.cause order by b.position, c.n), '{}')
            from cdp_store.segment_change c join cdp.feed_batch b on b.batch_id = c.batch_id and b.tenant_id = c.tenant_id and 'Cdp.SegmentChanged' = any(b.types)
            where c.segment_id = $1
            """,
            connection);
        command.Parameters.AddWithValue(segment);
        return (string[])(await command.ExecuteScalarAsync())!;
    }

    public async Task<long> ProfileAsync(string name) => await host.Database.ScalarAsync<long>(
        $"select p.profile_id from cdp_store.identifier i join cdp_store.part p on p.tenant_id = i.tenant_id and p.part_no = i.part_no where i.value = '{Id(name)}'");

    public static EventCondition Did(string name, int atLeast = 1, int? days = null) =>
        new(name, ConditionOperator.Gte, ConditionJson.Of(atLeast)) { Window = days is { } d ? EventWindow.LastDays(d) : null };

    public static EventCondition DidNot(string name, int? days = null) =>
        new(name, ConditionOperator.Eq, ConditionJson.Of(0)) { Window = days is { } d ? EventWindow.LastDays(d) : null };
}
