using System.Text.Json;
using Dapper;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Json;

namespace Mmo.Campaign.Tests.Hosting;

/// <summary>A running journey of a test, and what stands in the tables about it.</summary>
internal sealed class JourneyStory
{
    private readonly CampaignHost _host;

    private JourneyStory(CampaignHost host, Guid id) => (_host, Id) = (host, id);

    public Guid Id { get; }

    public static async Task<JourneyStory> RunAsync(CampaignHost host, JourneyDefinition definition)
    {
        var id = Guid.CreateVersion7();
        await using var connection = await host.Database.OpenAsync();
        await connection.ExecuteAsync(
            """
            insert into campaign.journey (id, tenant_id, name, status, current_version, created_at, updated_at, concurrency_stamp)
            values (@id, @TenantId, @id::text, 'running', 1, now(), now(), '1')
            """,
            new { id, host.TenantId });
        var story = new JourneyStory(host, id);
        await story.PublishAsync(1, definition);
        return story;
    }

    public async Task PublishAsync(int version, JourneyDefinition definition)
    {
        await using var connection = await _host.Database.OpenAsync();
        await connection.ExecuteAsync(
            """
            insert into campaign.journey_version (tenant_id, journey_id, version, definition, published_at, published_by)
            values (@TenantId, @Id, @version, @Definition::jsonb, now(), 'test');
            update campaign.journey set current_version = @version where id = @Id
            """,
            new { _host.TenantId, Id, version, Definition = JsonSerializer.Serialize(definition, MmoJson.Options) });
    }

    public async Task SetStatusAsync(string status)
    {
        await using var connection = await _host.Database.OpenAsync();
        await connection.ExecuteAsync("update campaign.journey set status = @status where id = @Id", new { status, Id });
    }

    /// <summary>Where a person is: the node, or the reason why they left. Several ways are joined by a comma; empty for who never entered.</summary>
    public async Task<string> WhereAsync(long part)
    {
        await using var connection = await _host.Database.OpenAsync();
        return string.Join(',', await connection.QueryAsync<string>(
            "select coalesce(left_reason, node_id) from campaign_store.enrolment where journey_id = @Id and part_no = @part order by entered_at, id",
            new { Id, part }));
    }

    /// <summary>The steps of a person: node → output, and the outcome where it is not passed.</summary>
    public async Task<IReadOnlyList<string>> StepsAsync(long part)
    {
        await using var connection = await _host.Database.OpenAsync();
        return (await connection.QueryAsync<string>(
            """
            select s.node_id || coalesce(' → ' || s.output, '') || case s.outcome when 1 then '' else ' ' || (array['waiting','passed','dropped','failed','left'])[s.outcome + 1] end
            from campaign_store.enrolment_step s join campaign_store.enrolment e on e.id = s.enrolment_id
            where e.journey_id = @Id and e.part_no = @part order by e.entered_at, s.step
            """,
            new { Id, part })).ToList();
    }

    /// <summary>The messages to a person: state and reason.</summary>
    public async Task<IReadOnlyList<string>> MessagesAsync(long part)
    {
        await using var connection = await _host.Database.OpenAsync();
        return (await connection.QueryAsync<string>(
            """
            select (array['queued', 'retry', 'held', 'leased', 'sending', 'accepted', 'rejected', 'dropped', 'uncertain'])[state + 1] || coalesce(' ' || reason, '')
            from campaign_store.message where journey_id = @Id and part_no = @part order by queued_at, id
            """,
            new { Id, part })).ToList();
    }

    public async Task<IReadOnlyDictionary<string, Counts>> CountsAsync()
    {
        await using var connection = await _host.Database.OpenAsync();
        return (await connection.QueryAsync<(string Node, long Entered, long Passed, long Held, long Dropped, long Failed, long Left)>(
                """
                select node_id, sum(entered)::bigint, sum(passed)::bigint, sum(held)::bigint, sum(dropped)::bigint, sum(failed)::bigint, sum(left_here)::bigint
                from campaign.node_count where journey_id = @Id group by 1
                """,
                new { Id }))
            .ToDictionary(c => c.Node, c => new Counts(c.Entered, c.Passed, c.Held, c.Dropped, c.Failed, c.Left));
    }

    public sealed record Counts(long Entered, long Passed, long Held = 0, long Dropped = 0, long Failed = 0, long Left = 0);
}
