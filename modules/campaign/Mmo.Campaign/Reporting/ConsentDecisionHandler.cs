using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Messages;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;

namespace Mmo.Campaign.Reporting;

/// <summary>Withdraws consents in cdp after an unsubscribe link; rare, so one by one.</summary>
internal sealed class WithdrawConsentHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.withdraw-consent";

    public string Kind => ActionKind;

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var consents = scope.ServiceProvider.GetRequiredService<IConsents>();
        foreach (var action in actions)
        {
            var withdrawal = action.Read<ConsentToWithdraw>();
            await consents.WithdrawAsync(
                action.IdempotencyKey, new PartId(withdrawal.PartNo), new ConsentQuestion(MessageTexts.Email, withdrawal.Purpose, withdrawal.Address),
                "unsubscribe-link", withdrawal.At, cancellationToken);
        }
    }
}
