using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Consents;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;

namespace Mmo.Campaign.Reporting;

/// <summary>Tells cdp what readers decided behind the links of their mails.</summary>
internal sealed class ConsentDecisionHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    // From when readers could only withdraw; it stands in rows.
    public const string ActionKind = "campaign.withdraw-consent";

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<IConsents>()
            .DecideAsync([.. actions.Select(a => a.Read<ConsentToDecide>().ToDecision(a.IdempotencyKey))], cancellationToken);
    }
}
