using System.Text.Json;
using Mmo.Cdp.People;
using Mmo.CrmSync.Assignment;
using Mmo.CrmSync.PartDivisions;
using Mmo.CrmSync.Reporting;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;
using Mmo.Json;
using Mmo.Live;

namespace Mmo.CrmSync.Leads;

/// <summary>
/// Makes leads in one transaction: insert what is new, deal it out under the rotors' locks, leave the events, append to the feed. The other
/// modules are asked before it begins.
/// </summary>
internal sealed class LeadCreation(
    ModuleDatabase<CrmSyncDbContext> database, Placement placement, LeadEvents events, LeadDivision division, ILiveEvents live, TimeProvider clock)
    : ILeads, ITransientDependency
{
    private static readonly IReadOnlyDictionary<string, DateTimeOffset> Now = new Dictionary<string, DateTimeOffset>();

    public Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken = default) =>
        CreateAsync(leads, Now, cancellationToken);

    public Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<string> origins, CancellationToken cancellationToken = default) =>
        division.FollowAsync(from, to, origins, cancellationToken);

    public Task<IReadOnlyList<LeadOrigin>> FindOriginsAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default) =>
        division.FindOriginsAsync(parts, cancellationToken);

    /// <summary>With the times of those that did not come just now, by their keys.</summary>
    public async Task<IReadOnlyList<CreatedLead>> CreateAsync(
        IReadOnlyList<NewLead> leads, IReadOnlyDictionary<string, DateTimeOffset> times, CancellationToken cancellationToken)
    {
        if (leads.Count > ILeads.MaxBatch)
        {
            throw new ArgumentException($"A call takes at most {ILeads.MaxBatch} leads, not {leads.Count}.", nameof(leads));
        }

        var keys = leads.Select(l => l.IdempotencyKey).Distinct().ToArray();
        var known = await FindAsync(keys, cancellationToken);
        if (known.Count < keys.Length)
        {
            var places = await placement.PlaceAsync(
                [.. leads.DistinctBy(l => l.IdempotencyKey).Where(l => !known.ContainsKey(l.IdempotencyKey))], cancellationToken);
            if (places.Count > 0)
            {
                await InsertAsync(places, times, cancellationToken);
                known = await FindAsync(keys, cancellationToken);
            }
        }

        return [.. leads.Select(l => known.GetValueOrDefault(l.IdempotencyKey)).OfType<CreatedLead>()];
    }

    private async Task<IReadOnlyDictionary<string, CreatedLead>> FindAsync(string[] keys, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<(string Key, Guid LeadId, Guid? OwnerId)>(LeadSql.Known, new { transaction.TenantId, Keys = keys }, cancellationToken);
        return rows.ToDictionary(r => r.Key, r => new CreatedLead(r.Key, r.LeadId, r.OwnerId));
    }

    private async Task InsertAsync(IReadOnlyList<Place> places, IReadOnlyDictionary<string, DateTimeOffset> times, CancellationToken cancellationToken)
    {
        var drafts = places.Select(place => (Place: place, Lead: ToLead(place, times))).ToArray();
        await using var transaction = await database.BeginAsync(cancellationToken);
        var inserted = (await transaction.QueryAsync<Guid>(LeadSql.Insert, ParametersOf(transaction, drafts), cancellationToken)).ToHashSet();
        var fresh = drafts.Where(d => inserted.Contains(d.Lead.Id)).ToArray();
        if (fresh.Length == 0)
        {
            return;
        }

        var owners = await DealAsync(transaction, fresh, cancellationToken);
        await events.WriteAsync(transaction, [.. fresh.Select(d => LeadEvents.Created(d.Lead))], cancellationToken);
        await transaction.AppendFeedAsync([.. fresh.Select(d => FeedEvent.Of(ToEto(d.Lead, owners.GetValueOrDefault(d.Lead.Id)), d.Lead.PartNo))], cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        live.Publish(transaction.TenantId, CrmSyncLiveTopics.Lead, new { count = fresh.Length });
    }

    private static async Task<IReadOnlyDictionary<Guid, Turn>> DealAsync(
        TenantTransaction transaction, (Place Place, Lead Lead)[] fresh, CancellationToken cancellationToken)
    {
        var staffed = fresh.Where(d => d.Place.StaffedUnitId is not null).ToArray();
        var rotors = await Rotors.LockAsync(transaction, [.. staffed.Select(d => d.Place.StaffedUnitId!.Value).Distinct().Order()], cancellationToken);
        var turns = new Dictionary<Guid, Turn>();
        foreach (var (place, lead) in staffed)
        {
            var rotor = rotors[place.StaffedUnitId!.Value];
            rotor.Staff([.. place.Salespeople.Select(user => user.Id)]);
            var owner = rotor.Next();
            turns[lead.Id] = new Turn(owner, place.MovesToOwner ? place.Salespeople.Single(user => user.Id == owner).UnitId : lead.UnitId);
        }

        if (turns.Count > 0)
        {
            await transaction.ExecuteAsync(
                LeadSql.Assign,
                new
                {
                    transaction.TenantId,
                    Ids = turns.Keys.ToArray(),
                    Owners = turns.Values.Select(turn => turn.OwnerId).ToArray(),
                    Units = turns.Values.Select(turn => turn.UnitId).ToArray(),
                },
                cancellationToken);
            await Rotors.SaveAsync(transaction, [.. rotors.Values], cancellationToken);
        }

        return turns;
    }

    private Lead ToLead(Place place, IReadOnlyDictionary<string, DateTimeOffset> times) => new()
    {
        Id = Uuid.Next(clock),
        IdempotencyKey = place.Lead.IdempotencyKey,
        PartNo = place.Lead.Part.No,
        ProfilePublicId = place.Person.PublicId,
        Title = LeadText.Title(place.Lead.Title),
        Reasons = LeadText.Reasons(place.Lead.Reasons),
        UnitId = place.UnitId,
        JourneyId = place.Lead.JourneyId,
        NodeId = place.Lead.NodeId,
        MessageId = place.Lead.MessageId,
        CreatedAt = times.TryGetValue(place.Lead.IdempotencyKey, out var time) ? time : clock.GetUtcNow(),
    };

    private object ParametersOf(TenantTransaction transaction, (Place Place, Lead Lead)[] drafts)
    {
        var leads = drafts.Select(d => d.Lead).ToArray();
        return new
        {
            transaction.TenantId,
            Stamp = Uuid.Next(clock).ToString("N"),
            Ids = leads.Select(l => l.Id).ToArray(),
            Keys = leads.Select(l => l.IdempotencyKey).ToArray(),
            Parts = leads.Select(l => l.PartNo).ToArray(),
            Profiles = leads.Select(l => l.ProfilePublicId).ToArray(),
            Titles = leads.Select(l => l.Title).ToArray(),
            Reasons = leads.Select(l => JsonSerializer.Serialize(l.Reasons, MmoJson.Options)).ToArray(),
            Units = leads.Select(l => l.UnitId).ToArray(),
            Journeys = leads.Select(l => l.JourneyId).ToArray(),
            Nodes = leads.Select(l => l.NodeId).ToArray(),
            Messages = leads.Select(l => l.MessageId).ToArray(),
            Created = leads.Select(l => l.CreatedAt).ToArray(),
        };
    }

    private static LeadCreatedEto ToEto(Lead lead, Turn? turn) => new()
    {
        LeadId = lead.Id,
        PartNo = lead.PartNo,
        UnitId = turn is null ? lead.UnitId : turn.UnitId,
        OwnerId = turn?.OwnerId,
        JourneyId = lead.JourneyId,
        NodeId = lead.NodeId,
        MessageId = lead.MessageId,
        CreationTime = lead.CreatedAt,
    };

    /// <summary>Who got a lead, and the unit it belongs to with them.</summary>
    private sealed record Turn(Guid OwnerId, Guid? UnitId);
}
