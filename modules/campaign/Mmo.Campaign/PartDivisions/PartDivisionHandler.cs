using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.PartDivisions;

/// <summary>Lets what cdp and sales keep about enrolments and messages follow them to their new part.</summary>
internal sealed class PartDivisionHandler(ModuleDatabase<CampaignDbContext> database, IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.divide-part";

    /// <summary>Enrolments of one action row, and so of one call.</summary>
    public const int PerAction = 500;

    /// <summary>When it is done once more.</summary>
    public static readonly TimeSpan Afterwards = TimeSpan.FromMinutes(2);

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cdp = scope.ServiceProvider.GetRequiredService<IPartDivisions>();
        var sales = scope.ServiceProvider.GetRequiredService<ILeads>();
        foreach (var records in actions.Select(a => a.Read<DividedRecords>()))
        {
            var (from, to) = (new PartId(records.From), new PartId(records.To));
            foreach (var some in (await RecordsAsync(records, cancellationToken)).Chunk(IPartDivisions.MaxBatch))
            {
                await cdp.FollowAsync(from, to, some, cancellationToken);
            }

            await sales.FollowAsync(from, to, [.. records.Enrolments.Select(id => id.ToString("N"))], cancellationToken);
        }
    }

    private async Task<IReadOnlyCollection<Guid>> RecordsAsync(DividedRecords divided, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var records = await EnrolmentDivision.FollowAsync(transaction, divided.From, divided.To, divided.Enrolments, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return records;
    }
}
