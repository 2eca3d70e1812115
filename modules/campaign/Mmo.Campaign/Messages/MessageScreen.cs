using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Rules;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tenants;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>
/// The last look at leased messages, with what is true now and not when they were queued: is the person still there, may the address be
/// written to, is it a good time? Who asks for it in the small print (transactional) is spared consent, quiet hours and cap.
/// </summary>
internal sealed class MessageScreen(
    ModuleDatabase<CampaignDbContext> database, IServiceScopeFactory scopes, TenantKeys keys, TenantZones zones, LastLook lastLook,
    TimeProvider clock) : ISingletonDependency
{
    /// <returns>Who may be written to, with what is known of them; and what became of the others.</returns>
    public async Task<(IReadOnlyList<(LeasedMessage Message, PersonSnapshot Person)> Good, IReadOnlyList<Settlement> Others)> LookAsync(
        Guid tenantId, EmailSetup setup, IReadOnlyList<LeasedMessage> messages, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetUtcNow();
        var key = await keys.GetAsync(tenantId, cancellationToken);
        var tenantZone = await zones.GetAsync(tenantId, cancellationToken);
        var leaving = await lastLook.LeavingAsync(tenantId, messages, cancellationToken);
        var suppressed = await SuppressedAsync(tenantId, key, messages, cancellationToken);
        var people = await scope.ServiceProvider.GetRequiredService<IPeople>()
            .GetAsync([.. messages.Select(m => new PartId(m.PartNo)).Distinct()], cancellationToken);
        var granted = await GrantedAsync(scope.ServiceProvider, messages, cancellationToken);
        var quiet = QuietHours.Of(setup.Channel.QuietFrom, setup.Channel.QuietTo);

        List<(LeasedMessage, PersonSnapshot)> good = [];
        List<Settlement> others = [];
        foreach (var message in messages)
        {
            var person = people.GetValueOrDefault(new PartId(message.PartNo));
            var reason = DropReason();
            if (reason is not null)
            {
                others.Add(new Settlement(message, MessageState.Dropped, reason));
            }
            else if (message.IsMarketing && quiet?.EndsAt(now, TenantZones.Find(person!.TimeZone) ?? tenantZone) is { } end)
            {
                others.Add(Hold(message, MessageReasons.QuietHours, end));
            }
            else if (setup is { Server: not null, Channel.FromAddress: null or "" })
            {
                others.Add(Hold(message, MessageReasons.NoSender, now.AddMinutes(5)));
            }
            else
            {
                good.Add((message, person!));
            }

            string? DropReason() =>
                !message.IsCurrent || leaving.Contains(message.EnrolmentId) ? MessageReasons.LeftJourney
                : message.ExpiresAt <= now ? message.Reason is MessageReasons.Capped ? MessageReasons.Capped : MessageReasons.Expired
                : person is null ? MessageReasons.PersonGone
                : !SmtpAddress.TryParse(message.Address, out _, out _) ? MessageReasons.BadAddress
                : suppressed.Contains(message.Id) ? MessageReasons.Suppressed
                : message.IsMarketing && !granted.Contains(Question(message)) ? MessageReasons.NoConsent
                : null;
        }

        return (good, others);
    }

    /// <summary>Held until then, or until it expires and is dropped.</summary>
    public static Settlement Hold(LeasedMessage message, string reason, DateTimeOffset until) =>
        new(message, MessageState.Held, reason) { DueAt = until < message.ExpiresAt ? until : message.ExpiresAt };

    private static ConsentQuestion Question(LeasedMessage message) => new(MessageTexts.Email, message.Purpose, message.Address);

    private static async Task<IReadOnlySet<ConsentQuestion>> GrantedAsync(
        IServiceProvider services, IReadOnlyList<LeasedMessage> messages, CancellationToken cancellationToken)
    {
        ConsentQuestion[] questions = [.. messages.Where(m => m.IsMarketing).Select(Question).Distinct()];
        return questions.Length == 0
            ? new HashSet<ConsentQuestion>()
            : await services.GetRequiredService<IConsents>().GrantedAsync(questions, cancellationToken);
    }

    private async Task<HashSet<Guid>> SuppressedAsync(Guid tenantId, byte[] key, IReadOnlyList<LeasedMessage> messages, CancellationToken cancellationToken)
    {
        var byHash = messages.ToLookup(m => Convert.ToHexString(TenantKeys.HashAddress(key, MessageTexts.Email, m.Address)));
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var known = await transaction.QueryAsync<byte[]>(
            MessageSql.Suppressed, new { Hashes = byHash.Select(h => Convert.FromHexString(h.Key)).ToArray() }, cancellationToken);
        return [.. known.SelectMany(hash => byHash[Convert.ToHexString(hash)]).Select(m => m.Id)];
    }
}
