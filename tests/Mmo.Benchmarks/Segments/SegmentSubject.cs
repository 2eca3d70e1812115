using System.Text.Json;
using Dapper;
using Mmo.Benchmarks.Worlds;
using Mmo.Cdp.Conditions;

namespace Mmo.Benchmarks.Segments;

/// <summary>What is asked of the people: in Shanghai, bought twice in 30 days, opened no mail in 7.</summary>
internal sealed record SegmentSubject(int Ordered, int Opened)
{
    public const string City = "上海";

    public static ConditionNode Condition { get; } = new AllCondition(
        new AttributeCondition("city", ConditionOperator.Eq, Json(City)),
        new EventCondition("Order Completed", ConditionOperator.Gte, Json(2)) { Window = EventWindow.LastDays(30) },
        new EventCondition("mmo.message.opened", ConditionOperator.Eq, Json(0)) { Window = EventWindow.LastDays(7) });

    public static JsonElement ConditionJson { get; } = JsonSerializer.Deserialize<JsonElement>(Condition.ToJson());

    public static async Task<SegmentSubject> ReadAsync(PeopleWorld world, CancellationToken cancellationToken)
    {
        await using var connection = await world.Host.OpenAsync(cancellationToken);
        Task<int> TypeAsync(string name) =>
            connection.QuerySingleAsync<int>("select id from cdp.event_type where tenant_id = @Big and name = @name", new { world.Host.Big, name });
        return new SegmentSubject(await TypeAsync("Order Completed"), await TypeAsync("mmo.message.opened"));
    }

    /// <summary>The parameters of the hand-written statements.</summary>
    public object At(DateTimeOffset asOf, long[]? ids = null, Guid segment = default) =>
        new { city = City, ordered = Ordered, opened = Opened, as_of = asOf.ToUniversalTime(), ids = ids ?? [], segment };

    private static JsonElement Json(object value) => JsonSerializer.SerializeToElement(value);
}
