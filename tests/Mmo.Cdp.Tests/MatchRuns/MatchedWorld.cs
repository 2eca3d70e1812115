using Mmo.Cdp.Matching;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Matching.Data;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.MatchRuns;

/// <summary>A host with made-up customers of whom a fifth are second records, known by a device each, before and after matching.</summary>
public class MatchedWorld : CdpWebHost, IAsyncLifetime
{
    internal LabelledSet People { get; } = MadeWorld.Make(new WorldOptions("customers") { Records = 1200, Seed = 31, Missing = 0.04 });

    public HttpClient Admin { get; private set; } = null!;

    public HttpClient Sdk { get; private set; } = null!;

    public new async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Sdk = Client(ServerKey);
        Admin = await SignedInOverHttpAsync();
        foreach (var some in People.Records.Chunk(400))
        {
            await Sdk.BatchOkAsync(some.Select(r => Track.Event("identify", anonymousId: $"record-{r.Id}", fields: new { traits = Traits.Of(People.Schema, r) })));
        }
    }

    ValueTask IAsyncLifetime.InitializeAsync() => InitializeAsync();

    /// <summary>A run to its end.</summary>
    public async Task<MatchRunDto> RunAsync(bool isTrial = false)
    {
        await Admin.PostOkAsync<MatchRunDto>("/api/cdp/matching/run", new { isTrial });
        await RunWorkerAsync("work:cdp:operations");
        return (await Admin.GetOkAsync<MatchingDto>("/api/cdp/matching")).Run!;
    }

    /// <summary>Whose each record is.</summary>
    public async Task<Dictionary<long, long>> ProfilesAsync()
    {
        await using var connection = await Database.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand(
            """
            select substr(i.value, 8)::bigint, p.profile_id
            from cdp_store.identifier i join cdp_store.part p on p.tenant_id = i.tenant_id and p.part_no = i.part_no
            where i.value like 'record-%'
            """,
            connection);
        await using var reader = await command.ExecuteReaderAsync();
        var profiles = new Dictionary<long, long>();
        while (await reader.ReadAsync())
        {
            profiles[reader.GetInt64(0)] = reader.GetInt64(1);
        }

        return profiles;
    }

    /// <summary>The public id of whom a record belongs to.</summary>
    public async Task<Guid> PersonAsync(string identifier) => Guid.Parse((await Database.ScalarAsync<string>(
        $"""
        select b.public_id::text
        from cdp_store.identifier i
        join cdp_store.part p on p.tenant_id = i.tenant_id and p.part_no = i.part_no
        join cdp_store.part b on b.tenant_id = p.tenant_id and b.part_no = p.profile_id
        where i.value = '{identifier}'
        """))!);
}
