using System.Text.Json.Nodes;
using Dapper;
using Mmo.Cdp.Profiles;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>A person as each module's API shows them.</summary>
internal sealed class PartView(ModulesHost host, Company company)
{
    /// <param name="profile">Who.</param>
    /// <param name="isPiece">True for events that were taken out of a part: they have no identifier, so nobody knows who that is.</param>
    public async Task<string> DescribeAsync(ProfileDetailsDto profile, bool isPiece = false)
    {
        var view = new JsonObject
        {
            // Links say what came between, and a value may be masked one way or the other.
            ["profile"] = Plain.Of(await GetAsync($"cdp/profile/{profile.Id}"), isPiece ? ["links", "identifiers", "isKnown"] : ["links"]),
            ["timeline"] = Plain.Rows(await GetAsync($"cdp/profile/{profile.Id}/timeline?maxResultCount=200")),
            ["enrolments"] = Plain.Rows(await GetAsync($"campaign/enrolment?profileId={profile.Id}")),
            ["ways"] = await WaysAsync(profile.PartNo),
            ["messages"] = Plain.Rows(await GetAsync($"campaign/message?profileId={profile.Id}&maxResultCount=200")),
            ["mails"] = await MailsAsync(profile.PartNo),
            ["leads"] = Plain.Rows(await GetAsync($"crm-sync/lead?profileId={profile.Id}&maxResultCount=200")),
        };
        return Plain.Text(view);
    }

    /// <summary>By which event somebody entered, and step by step what came of it: no API shows the event's id.</summary>
    private async Task<JsonArray> WaysAsync(long part)
    {
        await using var connection = await host.Database.OpenAsync();
        var rows = await connection.QueryAsync<string>(
            """
            select j.name || ' by ' || (e.trigger_event ->> 'id') || ': ' || coalesce(e.left_reason, e.node_id || ' until ' || e.due_at) || coalesce(', goal ' || e.goal_at, '') || (
                select string_agg(format(' → %s %s %s %s', s.node_id, s.output, s.outcome, s.at), '' order by s.step)
                from campaign_store.enrolment_step s where s.enrolment_id = e.id)
            from campaign_store.enrolment e join campaign.journey j on j.id = e.journey_id
            where e.part_no = @part
            """,
            new { part });
        return new([.. rows.Order(StringComparer.Ordinal).Select(row => JsonValue.Create(row))]);
    }

    /// <summary>The built-in mailbox has no page of one person.</summary>
    private async Task<JsonArray> MailsAsync(long part)
    {
        await using var connection = await host.Database.OpenAsync();
        var rows = await connection.QueryAsync<string>(
            "select format('%s %s %s', at, recipient, subject) from campaign_store.mail where part_no = @part order by 1", new { part });
        return new([.. rows.Select(row => JsonValue.Create(row))]);
    }

    private Task<JsonNode> GetAsync(string path) => company.Admin.GetOkAsync<JsonNode>($"/api/{path}");
}
