using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.Live;
using Mmo.MultiTenancy;

namespace Mmo.CrmSync.Reporting;

/// <summary>Tells cdp what became of leads; a replay is harmless, because cdp drops event ids that it knows.</summary>
internal sealed class LeadEventsHandler(IServiceScopeFactory scopes, ICurrentTenant currentTenant, ILiveEvents live) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "crm.report-lead-event";

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cdp = scope.ServiceProvider.GetRequiredService<IInternalEvents>();
        var events = actions.Select(a => a.Read<LeadEvent>()).ToArray();
        await cdp.AppendAsync(
            [.. events.Select(e => new InternalEvent(e.Id, new PartId(e.PartNo), e.Name, e.At, e.Properties.GetRawText()))], cancellationToken);
        foreach (var leadId in events.Select(e => e.LeadId).Distinct())
        {
            // The timeline of an open page has one line more now.
            live.Publish(currentTenant.RequiredId, $"{CrmSyncLiveTopics.Lead}/{leadId}", new { });
        }
    }
}
