using Mmo.Campaign.Channels;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Gives messages to a limited domain their places in a row that all hosts share: those of the next moment go out, spread over it; the others
/// go back to the queue until about when it is their turn.
/// </summary>
internal sealed class RateGate(ModuleDatabase<CampaignDbContext> database, TimeProvider clock) : ISingletonDependency
{
    private const string Make =
        """
        insert into campaign.send_rate (tenant_id, server_id, domain, next_at, back_at) values (@tenantId, @ServerId, @Domain, @now, @now)
        on conflict do nothing
        """;

    private const string Take = "select next_at, back_at from campaign.send_rate where server_id = @ServerId and domain = @Domain for update";

    private const string Put = "update campaign.send_rate set next_at = @NextAt, back_at = @BackAt where server_id = @ServerId and domain = @Domain";

    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(2);

    public async Task<(IReadOnlyList<OutgoingEmail> Good, IReadOnlyList<Settlement> Later)> PassAsync(
        Guid tenantId, MailServer? server, IReadOnlyList<OutgoingEmail> emails, CancellationToken cancellationToken)
    {
        var rates = DomainRates.Read(server?.Rates ?? "[]").ToDictionary(r => r.Domain, r => r.PerSecond);
        var limited = emails.Where(e => rates.ContainsKey(DomainOf(e))).ToLookup(DomainOf);
        if (limited.Count == 0)
        {
            return (emails, []);
        }

        List<OutgoingEmail> good = [.. emails.Where(e => !rates.ContainsKey(DomainOf(e)))];
        List<Settlement> later = [];
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);

        // In one order, so that two hosts do not wait for each other.
        foreach (var domain in limited.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var now = clock.GetUtcNow();
            var place = new { tenantId, ServerId = server!.Id, Domain = domain.Key, now };
            await transaction.ExecuteAsync(Make, place, cancellationToken);
            var row = (await transaction.SingleOrDefaultAsync<PlaceRow>(Take, place, cancellationToken))!;
            var gap = TimeSpan.FromSeconds(1) / rates[domain.Key];
            var next = row.NextAt > now ? row.NextAt : now;
            var back = row.BackAt > now + Ahead ? row.BackAt : now + Ahead;
            foreach (var email in domain)
            {
                if (next < now + Ahead)
                {
                    good.Add(email with { NotBefore = next });
                    next += gap;
                }
                else
                {
                    later.Add(new Settlement(email.Message, MessageState.Queued, email.Message.Reason) { DueAt = back });
                    back += gap;
                }
            }

            await transaction.ExecuteAsync(Put, new { place.ServerId, place.Domain, NextAt = next, BackAt = back }, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return (good, later);
    }

    private static string DomainOf(OutgoingEmail email) => email.Message.Address[(email.Message.Address.LastIndexOf('@') + 1)..].ToLowerInvariant();

    private sealed class PlaceRow
    {
        public DateTimeOffset NextAt { get; init; }

        public DateTimeOffset BackAt { get; init; }
    }
}
