using Mmo.Campaign.Messages;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Reporting;

/// <summary>What a reader decided about a consent, on its way to cdp, as it stands in an action row.</summary>
internal sealed record ConsentToDecide(long PartNo, string Purpose, string Address, DateTimeOffset At, bool IsGranted = false, string Reason = ConsentToDecide.UnsubscribeLink)
{
    public const string UnsubscribeLink = "unsubscribe-link";

    public const string PreferencePage = "preference-page";

    public ConsentDecision ToDecision(string idempotencyKey) =>
        new(idempotencyKey, new PartId(PartNo), new ConsentQuestion(MessageTexts.Email, Purpose, Address), IsGranted, Reason, At);
}
