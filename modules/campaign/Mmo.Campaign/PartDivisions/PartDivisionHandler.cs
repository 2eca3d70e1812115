using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;

namespace Mmo.Campaign.PartDivisions;

/// <summary>Lets what cdp and sales keep about enrolments and messages follow them to their new part.</summary>
internal sealed class PartDivisionHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.divide-part";

    /// <summary>Records of one action row, and so of one call.</summary>
    public const int PerAction = 500;

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cdp = scope.ServiceProvider.GetRequiredService<IPartDivisions>();
        var sales = scope.ServiceProvider.GetRequiredService<ILeads>();
        foreach (var records in actions.Select(a => a.Read<DividedRecords>()))
        {
            var (from, to) = (new PartId(records.From), new PartId(records.To));
            await cdp.FollowAsync(from, to, [.. records.Enrolments, .. records.Messages], cancellationToken);
            if (records.Enrolments.Count > 0)
            {
                await sales.FollowAsync(from, to, [.. records.Enrolments.Select(id => id.ToString("N"))], cancellationToken);
            }
        }
    }
}
