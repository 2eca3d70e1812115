using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.PartDivisions;

/// <summary>
/// Lets a preview see what the other modules will make of a division once they are told: the records that came of the events go along, with what
/// was reported and set by them. Done by the statements of the division itself, so that both come to the same.
/// </summary>
internal sealed class FollowingRecords(IEnumerable<IEventRecords> modules) : ITransientDependency
{
    /// <summary>Asks the other modules, before any lock is held.</summary>
    public async Task<IReadOnlyList<EventRecord>> FindAsync(IReadOnlyCollection<long> parts, CancellationToken cancellationToken)
    {
        var found = new List<EventRecord>();
        foreach (var some in parts.Select(p => new PartId(p)).Chunk(IEventRecords.MaxBatch))
        {
            foreach (var module in modules)
            {
                found.AddRange(await module.FindAsync(some, cancellationToken));
            }
        }

        return found;
    }

    /// <summary>After the parts were divided, and before people are made of them.</summary>
    /// <returns>Those whose event has another part now.</returns>
    public static async Task<IReadOnlyList<FollowingRecord>> FollowAsync(
        TenantTransaction transaction, IReadOnlyList<PartDivision> divisions, IReadOnlyList<EventRecord> records, CancellationToken cancellationToken)
    {
        if (divisions.Count == 0 || records.Count == 0)
        {
            return [];
        }

        var gone = await transaction.QueryAsync<(int N, long NewPartNo)>(
            PartDivisionSql.WhereEventsAre,
            new
            {
                Parts = records.Select(r => r.Part.No).ToArray(), EventIds = records.Select(r => r.EventId).ToArray(), Times = records.Select(r => r.EventTime.ToUniversalTime()).ToArray(),
                From = divisions.Select(d => d.PartNo).ToArray(), To = divisions.Select(d => d.NewPartNo).ToArray(),
            },
            cancellationToken);
        var following = gone.Select(g => new FollowingRecord(records[g.N - 1], g.NewPartNo)).ToArray();
        foreach (var some in following.GroupBy(f => (From: f.Record.Part.No, To: f.NewPartNo)))
        {
            await PartDivisionService.MoveReportedAsync(transaction, some.Key.From, some.Key.To, [.. some.Select(f => f.Record.Id)], cancellationToken);
        }

        return following;
    }
}
