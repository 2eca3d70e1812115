using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Ids;

namespace Mmo.Cdp.Accounts;

/// <summary>Takes group calls for accounts, and notes whose scores events may change. Events are taken in without waiting for it.</summary>
internal sealed class AccountConsumer(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : FeedConsumer<CdpDbContext>
{
    public const string ConsumerName = "accounts";

    private const string Group = "group";

    // What comes in quick succession is worked out once.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public override string Name => ConsumerName;

    public override string Producer => CdpDbContext.Schema;

    public override async Task<IReadOnlySet<string>?> TypesAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        var setting = await AccountScoreSetting.LoadAsync(transaction, cancellationToken);
        return setting.Rules.Select(r => r.Event).OfType<string>().Append(Group).ToHashSet();
    }

    public override async Task ConsumeAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        if (slice.MinTime is null)
        {
            return;
        }

        if (slice.Types.Contains(Group))
        {
            var rows = await transaction.QueryAsync<GroupEventRow>(AccountSql.GroupEvents, new { slice.BatchIds, slice.MinTime, slice.MaxTime }, cancellationToken);
            await TakeAsync(transaction, [.. rows.Select(AccountTraits.Read).OfType<AccountWord>()], cancellationToken);
        }

        await MarkDueAsync(slice, transaction, cancellationToken);
    }

    private async Task TakeAsync(TenantTransaction transaction, AccountWord[] words, CancellationToken cancellationToken)
    {
        var made = words.Where(w => w.MayMake).GroupBy(w => w.ExternalId).Select(g => (Id: g.Key, At: g.Min(w => w.At))).ToArray();
        await transaction.ExecuteAsync(
            AccountSql.Make,
            new { PublicIds = made.Select(_ => Uuid.Next(clock)).ToArray(), ExternalIds = made.Select(m => m.Id).ToArray(), Ats = made.Select(m => m.At).ToArray() }, cancellationToken);
        var numbers = (await transaction.QueryAsync<Found>(AccountSql.Find, new { ExternalIds = words.Select(w => w.ExternalId).Distinct().ToArray() }, cancellationToken))
            .ToDictionary(f => f.ExternalId, f => f.AccountNo);
        var known = words.Where(w => numbers.ContainsKey(w.ExternalId)).Select(w => (No: numbers[w.ExternalId], Word: w)).ToArray();
        if (known.Length > 0)
        {
            await SaveAsync(transaction, known, cancellationToken);
        }
    }

    private async Task SaveAsync(TenantTransaction transaction, (long No, AccountWord Word)[] known, CancellationToken cancellationToken)
    {
        // Of two words of one source in one slice the later one, whatever the order they came in.
        var values = known.SelectMany(k => k.Word.Values.Select(v => (k.No, Attribute: v.Key, k.Word.SourceNo, Json: v.Value, k.Word.At)))
            .GroupBy(v => (v.No, v.Attribute, v.SourceNo)).Select(g => g.Aggregate((a, b) => b.At >= a.At ? b : a)).ToArray();
        await transaction.ExecuteAsync(
            AccountSql.SaveValues,
            new
            {
                Accounts = values.Select(v => v.No).ToArray(), Attributes = values.Select(v => v.Attribute).ToArray(), Sources = values.Select(v => v.SourceNo).ToArray(),
                Values = values.Select(v => v.Json).ToArray(), Ats = values.Select(v => v.At).ToArray(), AccountSql.MaxAttributes,
            },
            cancellationToken);
        var members = known.GroupBy(k => (k.No, k.Word.PartNo)).Select(g => (g.Key.No, g.Key.PartNo, Since: g.Min(k => k.Word.At))).ToArray();
        await transaction.ExecuteAsync(
            AccountSql.SaveMembers,
            new { Accounts = members.Select(m => m.No).ToArray(), Parts = members.Select(m => m.PartNo).ToArray(), Ats = members.Select(m => m.Since).ToArray() }, cancellationToken);
        var touched = known.GroupBy(k => k.No).Select(g => (No: g.Key, Since: g.Min(k => k.Word.At), At: g.Max(k => k.Word.At))).ToArray();
        await transaction.ExecuteAsync(
            AccountSql.Project,
            new
            {
                Accounts = touched.Select(t => t.No).ToArray(), Ats = touched.Select(t => t.At).ToArray(), Sinces = touched.Select(t => t.Since).ToArray(),
                DueAt = clock.GetUtcNow() + Pause,
            },
            cancellationToken);
    }

    private async Task MarkDueAsync(FeedSlice slice, TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var touched = await transaction.QueryAsync<long>(AccountSql.TouchedByEvents, new { slice.BatchIds, slice.MinTime, slice.MaxTime }, cancellationToken);
        if (touched.Count > 0)
        {
            await transaction.ExecuteAsync(AccountSql.MarkDue, new { Accounts = touched.ToArray(), DueAt = clock.GetUtcNow() + Pause }, cancellationToken);
        }
    }

    private sealed class Found
    {
        public string ExternalId { get; init; } = "";

        public long AccountNo { get; init; }
    }
}
