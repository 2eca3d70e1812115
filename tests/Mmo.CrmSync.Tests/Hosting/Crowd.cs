using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Npgsql;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>The people whom a company knows, in cdp's tables and in what cdp answers.</summary>
internal static class Crowd
{
    private static long _partNo = 1000;

    public static PersonSnapshot Meet(this Company company, Unit? unit = null, string? name = "陈思远", string? phone = "+8613812342040", string? email = "siyuan@163.com")
    {
        var no = Interlocked.Increment(ref _partNo);
        var person = new PersonSnapshot(
            new PartId(no), new ProfileId(no), Guid.CreateVersion7(), unit?.Id, name, email, phone, null, null, new Dictionary<string, object?> { ["city"] = "上海" });
        company.People[person.Part] = person;
        return person;
    }

    public static PersonSnapshot[] Meet(this Company company, Unit unit, int count) => [.. Enumerable.Range(0, count).Select(_ => company.Meet(unit))];

    public static NewLead ToLead(this PersonSnapshot person, string? key = null, Unit? unit = null, string title = "想要武夷肉桂", Guid? journeyId = null) =>
        new(key ?? $"lead-{person.Part.No}", person.Part, title, ["30天内看了4次同一款茶", "加了购物车没有付款"], journeyId, "n7", null, unit?.Id);

    /// <summary>Writes the person, and the parts that were merged into it, where cdp keeps them.</summary>
    public static async Task StoreAsync(this SalesHost host, Company company, PersonSnapshot person, params long[] mergedParts)
    {
        await using var connection = await host.Database.OpenAsync();
        foreach (var part in mergedParts.Prepend(person.Part.No))
        {
            await connection.RunAsync(
                "insert into cdp_store.part (tenant_id, part_no, profile_id, public_id, created_at) values ($1, $2, $3, $4, now())",
                company.TenantId, part, person.Part.No, part == person.Part.No ? person.PublicId : Guid.CreateVersion7());
        }

        await connection.RunAsync(
            """
            insert into cdp_store.profile (tenant_id, profile_id, public_id, unit_id, name, email, phone, city, first_seen_at, last_seen_at)
            values ($1, $2, $3, $4, $5, $6, $7, '上海', now(), now())
            """,
            company.TenantId, person.Part.No, person.PublicId, (object?)person.UnitId ?? DBNull.Value, (object?)person.Name ?? DBNull.Value,
            (object?)person.Email ?? DBNull.Value, (object?)person.Phone ?? DBNull.Value);
    }

    public static async Task RunAsync(this NpgsqlConnection connection, string sql, params object[] values)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        await command.ExecuteNonQueryAsync();
    }
}
