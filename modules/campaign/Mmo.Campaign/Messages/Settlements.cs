using Mmo.Campaign.Bounces;
using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Reporting;
using Mmo.Campaign.Tenants;
using Mmo.Cdp.Events;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>Writes what became of messages: their state and log, the people who wait for them, suppressions, counts, and what cdp is told.</summary>
internal sealed class Settlements(TenantKeys keys, AddressBook addresses, UncertainSteps steps, JourneyLive live, TimeProvider clock) : ISingletonDependency
{
    public async Task WriteAsync(TenantTransaction transaction, IReadOnlyList<Settlement> settlements, CancellationToken cancellationToken)
    {
        if (settlements.Count == 0)
        {
            return;
        }

        var now = clock.GetUtcNow();
        var written = (await transaction.QueryAsync<SettledRow>(
                MessageSql.Settle,
                new
                {
                    transaction.TenantId, now,
                    Ids = settlements.Select(s => s.Message.Id).ToArray(),
                    Claims = settlements.Select(s => s.Message.Claim).ToArray(),
                    States = settlements.Select(s => (short)s.State).ToArray(),
                    Reasons = settlements.Select(s => s.Reason).ToArray(),
                    Dues = settlements.Select(s => s.DueAt).ToArray(),
                    Tries = settlements.Select(s => s.Attempt is null || s.Reason == MessageReasons.ServerTrouble ? 0 : 1).ToArray(),
                    Outcomes = settlements.Select(s => s.Attempt?.Outcome).ToArray(),
                    Codes = settlements.Select(s => s.Attempt?.Code).ToArray(),
                    Answers = settlements.Select(s => s.Attempt?.Answer).ToArray(),
                    Servers = settlements.Select(s => s.Attempt?.Server).ToArray(),
                },
                cancellationToken))
            .ToDictionary(r => r.Id);

        // What another host took over meanwhile is not ours to tell.
        var ours = settlements.Where(s => written.ContainsKey(s.Message.Id)).ToArray();
        await KeepMailsAsync(transaction, ours, now, cancellationToken);
        await RememberAddressesAsync(transaction, ours, cancellationToken);

        var report = new EventReport(clock);
        var counts = new CountBook();
        foreach (var settlement in ours)
        {
            var message = settlement.Message;
            Tell(report, settlement, now);
            var held = (settlement.State == MessageState.Held ? 1 : 0) - (written[message.Id].WasHeld ? 1 : 0);
            if (held != 0)
            {
                counts.At(message.JourneyId, message.Version, message.NodeId).Held += held;
            }
        }

        var known = ours.Where(s => written[s.Message.Id].WasUncertain && s.State is (MessageState.Accepted or MessageState.Rejected or MessageState.Dropped));
        await steps.PutRightAsync(transaction, counts, [.. known.Select(s => (s.Message.Id, s.State, s.Reason))], cancellationToken);
        await report.WriteAsync(transaction, cancellationToken);
        await counts.WriteAsync(transaction, cancellationToken);
        foreach (var journeyId in ours.Select(s => s.Message.JourneyId).Distinct())
        {
            live.Changed(transaction.TenantId, journeyId);
        }
    }

    private static void Tell(EventReport report, Settlement settlement, DateTimeOffset now)
    {
        var message = settlement.Message;
        void Say(string kind, string name, object? more = null) =>
            report.MessageEvent(message.Id, kind, name, message.PartNo, now, message.JourneyId, message.NodeId, message.TemplateId, more);

        switch (settlement.State)
        {
            case MessageState.Accepted:
                Say("sent", InternalEventNames.MessageSent);
                Say("delivered", InternalEventNames.MessageDelivered);
                break;
            case MessageState.Held when message.Reason != settlement.Reason:
                Say($"held:{settlement.Reason}", InternalEventNames.MessageHeld, new { settlement.Reason });
                break;
            case MessageState.Dropped:
                Say("dropped", InternalEventNames.MessageDropped, new { settlement.Reason });
                break;
            case MessageState.Rejected:
                Say("bounced", InternalEventNames.MessageBounced, new { settlement.Attempt?.Code, settlement.Reason });
                break;
            case MessageState.Uncertain:
                Say("uncertain", InternalEventNames.MessageUncertain);
                break;
        }
    }

    private static async Task KeepMailsAsync(TenantTransaction transaction, Settlement[] all, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var mails = all.Where(s => s.Mail is not null).ToArray();
        if (mails.Length > 0)
        {
            await transaction.ExecuteAsync(
                MessageSql.PutMails,
                new
                {
                    transaction.TenantId, now,
                    Ids = mails.Select(m => m.Message.Id).ToArray(),
                    Journeys = mails.Select(m => m.Message.JourneyId).ToArray(),
                    Parts = mails.Select(m => m.Message.PartNo).ToArray(),
                    Senders = mails.Select(m => m.Mail!.Sender).ToArray(),
                    Recipients = mails.Select(m => m.Message.Address).ToArray(),
                    Subjects = mails.Select(m => m.Mail!.Subject).ToArray(),
                    Htmls = mails.Select(m => m.Mail!.Html).ToArray(),
                    Texts = mails.Select(m => m.Mail!.Text).ToArray(),
                },
                cancellationToken);
        }
    }

    private async Task RememberAddressesAsync(TenantTransaction transaction, Settlement[] all, CancellationToken cancellationToken)
    {
        var bounced = all.Where(s => s.Address != BounceKind.Policy).ToArray();
        var unused = all.Where(s => s.State is MessageState.Rejected or MessageState.Dropped && s.Message.CapAt is not null).ToArray();
        if (bounced.Length + unused.Length == 0)
        {
            return;
        }

        var key = await keys.GetAsync(transaction.TenantId, cancellationToken);
        byte[] HashOf(Settlement s) => TenantKeys.HashAddress(key, MessageTexts.Email, s.Message.Address);
        await addresses.WriteAsync(transaction, [.. bounced.Select(s => BouncedAddress.Of(key, s.Message.Address, s.Message.Id, s.Address))], cancellationToken);
        await transaction.ExecuteAsync(
            MessageSql.FreePlaces,
            new { transaction.TenantId, Hashes = unused.Select(HashOf).ToArray(), Ats = unused.Select(s => s.Message.CapAt!.Value).ToArray() },
            cancellationToken);
    }

    private sealed class SettledRow
    {
        public Guid Id { get; init; }

        public bool WasHeld { get; init; }

        public bool WasUncertain { get; init; }
    }
}
