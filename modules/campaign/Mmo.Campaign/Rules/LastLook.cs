using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Rules;

/// <summary>
/// Who of those with a leased message has a reason to leave that the consumer of events has not come to yet. Their message is dropped; the
/// consumer leads them out.
/// </summary>
internal sealed class LastLook(ModuleDatabase<CampaignDbContext> database, JourneyPlans plans) : ISingletonDependency
{
    /// <returns>The enrolments.</returns>
    public async Task<IReadOnlySet<Guid>> LeavingAsync(Guid tenantId, IReadOnlyList<LeasedMessage> messages, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var leaving = new HashSet<Guid>();
        foreach (var version in messages.Where(m => m.IsCurrent).GroupBy(m => (m.JourneyId, m.Version)))
        {
            var plan = await plans.PlanAsync(transaction, version.Key.JourneyId, version.Key.Version, cancellationToken);
            if (plan.Rules.LeadOut)
            {
                leaving.UnionWith(await LeavingAsync(transaction, plan.Rules, [.. version.Select(m => m.EnrolmentId)], cancellationToken));
            }
        }

        return leaving;
    }

    private static async Task<IEnumerable<Guid>> LeavingAsync(
        TenantTransaction transaction, JourneyRules rules, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = (await transaction.QueryAsync<EnteredRow>(RuleSql.WhoWaits, new { transaction.TenantId, ids }, cancellationToken))
            .Where(r => r.EntryAt is not null).ToArray();
        var people = new { Profiles = rows.Select(r => r.ProfileId).ToArray(), Ats = rows.Select(r => r.EntryAt!.Value).ToArray() };
        var types = await transaction.QueryAsync<int>(RuleSql.Types, new { Names = rules.Events.Distinct().ToArray() }, cancellationToken);
        List<PersonEvent> events = [];
        if (types.Count > 0)
        {
            events.AddRange(await transaction.QueryAsync<PersonEvent>(
                RuleSql.Since, new { people.Profiles, people.Ats, Types = types.ToArray() }, cancellationToken));
        }

        Guid[] segments = [.. rules.Segments];
        if (segments.Length > 0)
        {
            events.AddRange(await transaction.QueryAsync<PersonEvent>(RuleSql.LeftSince, new { people.Profiles, people.Ats, segments }, cancellationToken));
        }

        var byProfile = events.ToLookup(e => e.ProfileId);
        return rows.Where(r => byProfile[r.ProfileId].Any(e => rules.ExitReason(r, e) is not null)).Select(r => r.Id);
    }
}
