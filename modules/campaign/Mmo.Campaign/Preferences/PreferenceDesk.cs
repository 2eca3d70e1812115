using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Suppressions;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tracking;
using Mmo.Cdp.Consents;
using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Preferences;

/// <summary>
/// What the reader of a message decides about its address, in the tenant of the link. It holds for that address only: who was sent the mail
/// need not be told what the person's other addresses are, nor that there are some.
/// </summary>
internal sealed class PreferenceDesk(
    ModuleDatabase<CampaignDbContext> database, IServiceScopeFactory scopes, ICurrentTenant currentTenant, SuppressionList suppressions, AddressBook addresses,
    TenantKeys keys, JourneyLive live, TimeProvider clock, ILogger<PreferenceDesk> logger) : ISingletonDependency
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Null where the message, or its address, is not known any more.</summary>
    public async Task<ReaderPreferences?> FindAsync(LinkToken link, CancellationToken cancellationToken)
    {
        using var _ = currentTenant.Change(link.TenantId);
        TrackedMessage? message;
        IReadOnlyList<SuppressionRow> suppressed = [];
        await using (var transaction = await database.BeginAsync(link.TenantId, cancellationToken))
        {
            message = await transaction.SingleOrDefaultAsync<TrackedMessage>(TrackingSql.Message, new { link.MessageId }, cancellationToken);
            if (message is not { Address.Length: > 0 })
            {
                return null;
            }

            suppressed = await suppressions.OfAsync(transaction, message.Address, cancellationToken);
        }

        await using var scope = scopes.CreateAsyncScope();
        var said = await scope.ServiceProvider.GetRequiredService<IConsents>().OfAddressesAsync(MessageTexts.Email, [message.Address], cancellationToken);
        var part = new PartId(message.PartNo);
        var people = await scope.ServiceProvider.GetRequiredService<IPeople>().GetAsync([part], cancellationToken);
        return new ReaderPreferences(message, message.Address, people.GetValueOrDefault(part)?.Locale, PurposesOf(said), suppressed);
    }

    /// <summary>The unsubscribe link: ends what the message belongs to. The second time changes nothing, unless it was agreed to anew meanwhile.</summary>
    public async Task UnsubscribeAsync(LinkToken link, ReaderPreferences preferences, CancellationToken cancellationToken)
    {
        var purpose = preferences.Purposes.FirstOrDefault(p => p.Purpose == preferences.ListPurpose);
        Dictionary<string, ConsentToDecide> decisions = [];
        if (purpose is null or { IsGranted: true } or { Since: null })
        {
            decisions[$"unsubscribe:{link.MessageId}:{purpose?.Since?.UtcTicks}"] =
                new ConsentToDecide(preferences.Message.PartNo, preferences.ListPurpose, preferences.Address, clock.GetUtcNow());
        }

        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        await DecideAsync(transaction, link, preferences, decisions, cancellationToken);
        await CommitAsync(transaction, decisions, cancellationToken);
    }

    /// <summary>What was chosen on the page. A form that is sent twice is one choice.</summary>
    public async Task ChooseAsync(LinkToken link, ReaderPreferences preferences, PreferenceChoice choice, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var decisions = preferences.Purposes
            .Where(p => choice.Wanted.TryGetValue(p.Purpose, out var wanted) && (wanted != p.IsGranted || (!wanted && p.Since is null)))
            .ToDictionary(
                p => $"preferences:{link.MessageId}:{choice.FormId:N}:{p.Purpose}:{choice.Wanted[p.Purpose]}",
                p => new ConsentToDecide(preferences.Message.PartNo, p.Purpose, preferences.Address, now, choice.Wanted[p.Purpose], ConsentToDecide.PreferencePage));
        var isNew = false;
        await using var transaction = await database.BeginAsync(link.TenantId, cancellationToken);
        await transaction.CallOnceAsync(
            $"preferences:{link.MessageId}:{choice.Key}",
            async () =>
            {
                await DecideAsync(transaction, link, preferences, decisions, cancellationToken);
                await BlockAsync(transaction, link, preferences, choice, cancellationToken);
                return isNew = true;
            },
            cancellationToken);
        await CommitAsync(transaction, isNew ? decisions : [], cancellationToken);
    }

    private async Task DecideAsync(
        TenantTransaction transaction, LinkToken link, ReaderPreferences preferences, Dictionary<string, ConsentToDecide> decisions, CancellationToken cancellationToken)
    {
        foreach (var (key, decision) in decisions)
        {
            await transaction.EnqueueActionAsync(ConsentDecisionHandler.ActionKind, key, decision, null, cancellationToken);
        }

        var now = clock.GetUtcNow();
        if (!decisions.Values.Any(d => !d.IsGranted && d.Purpose == preferences.ListPurpose)
            || await transaction.SingleOrDefaultAsync<TrackedMessage>(TrackingSql.Unsubscribe, new { link.MessageId, now }, cancellationToken) is not { } message)
        {
            return;
        }

        var report = new EventReport(clock);
        report.MessageEvent(
            link.MessageId, "unsubscribed", InternalEventNames.Unsubscribed, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId);
        await report.WriteAsync(transaction, cancellationToken);
        live.Changed(transaction.TenantId, message.JourneyId);
    }

    /// <summary>Who wants mail again is there: what a mail server once said, and what the reader said, is over. What was put on the list by hand stays.</summary>
    private async Task BlockAsync(
        TenantTransaction transaction, LinkToken link, ReaderPreferences preferences, PreferenceChoice choice, CancellationToken cancellationToken)
    {
        if (choice.WantsNothing == true)
        {
            await suppressions.PutAsync(transaction, preferences.Address, SuppressionReason.Reader, link.MessageId, null, null, cancellationToken);
        }
        else if (choice.WantsNothing == false || choice.Wanted.Values.Any(wanted => wanted))
        {
            await suppressions.LiftAsync(
                transaction, [.. preferences.Suppressions.Where(s => SuppressionReasons.Read(s.Reason) != SuppressionReason.ByHand)],
                ConsentToDecide.PreferencePage, cancellationToken);
            var key = await keys.GetAsync(link.TenantId, cancellationToken);
            await addresses.ForgetAsync(transaction, TenantKeys.HashAddress(key, MessageTexts.Email, preferences.Address), cancellationToken);
        }
    }

    /// <summary>Commits, and tells cdp at once, so that the reader finds on the page what they chose. What fails here is done by the worker of the rows.</summary>
    private async Task CommitAsync(TenantTransaction transaction, Dictionary<string, ConsentToDecide> decisions, CancellationToken cancellationToken)
    {
        await transaction.ExecuteAsync("select pg_notify('mmo_feed', 'campaign')", null, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        if (decisions.Count == 0)
        {
            return;
        }

        using var _ = currentTenant.Change(transaction.TenantId);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<IConsents>().DecideAsync([.. decisions.Select(d => d.Value.ToDecision(d.Key))], patience.Token);
        }
        catch (Exception exception)
        {
            logger.LogWarning("What a reader decided follows later: {Error}", exception.GetType().Name);
        }
    }

    private static IReadOnlyList<ReaderPurpose> PurposesOf(IReadOnlyList<AddressConsent> said)
    {
        var known = said.Select(c => new ReaderPurpose(c.Consent.Purpose, c.IsGranted, c.Since)).ToList();
        if (!known.Exists(p => p.Purpose == ReaderPreferences.Marketing))
        {
            known.Add(new ReaderPurpose(ReaderPreferences.Marketing, false, null));
        }

        return [.. known.OrderBy(p => p.Purpose != ReaderPreferences.Marketing).ThenBy(p => p.Purpose, StringComparer.Ordinal)];
    }
}
