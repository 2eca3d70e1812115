using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.PartDivisions;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;

namespace Mmo.CrmSync.PartDivisions;

/// <summary>Lets the events of leads follow them to their new part.</summary>
internal sealed class DividedLeadsHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "crm.divide-part";

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var cdp = scope.ServiceProvider.GetRequiredService<IPartDivisions>();
        foreach (var divided in actions.Select(a => a.Read<DividedLeads>()))
        {
            await cdp.FollowAsync(new PartId(divided.From), new PartId(divided.To), divided.Leads, cancellationToken);
        }
    }
}
