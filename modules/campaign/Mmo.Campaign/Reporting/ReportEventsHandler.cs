using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;

namespace Mmo.Campaign.Reporting;

/// <summary>Tells cdp what happened to people in journeys; a replay is harmless, because cdp drops event ids that it knows.</summary>
internal sealed class ReportEventsHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.report-events";

    private const int PerCall = 5000;

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cdp = scope.ServiceProvider.GetRequiredService<IInternalEvents>();
        var events = actions.SelectMany(a => a.Read<ReportedEvent[]>())
            .Select(e => new InternalEvent(e.Id, new PartId(e.PartNo), e.Name, e.At, e.Properties.GetRawText()));
        foreach (var some in events.Chunk(PerCall))
        {
            await cdp.AppendAsync(some, cancellationToken);
        }
    }
}
