using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.Cdp.Accounts;

/// <summary>Works out scores that are due.</summary>
internal sealed class AccountScores(TimeProvider clock) : ISingletonDependency
{
    private const int Slice = 200;

    // One account of the largest kind, or as many small ones: what a statement gets done in seconds.
    private const int PeopleOfSlice = AccountSql.MaxPeople;

    // Windows move on by themselves.
    private static readonly TimeSpan Age = TimeSpan.FromDays(1);

    /// <returns>True when there may be more.</returns>
    public async Task<bool> WorkOutAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var due = await transaction.QueryAsync<DueRow>(AccountScoreSql.Due, new { Now = now, Take = Slice }, cancellationToken);
        if (due.Count == 0)
        {
            return false;
        }

        var sizes = await SizesAsync(transaction, due, cancellationToken);
        var taken = Cut(due, sizes);
        var rules = (await AccountScoreSetting.LoadAsync(transaction, cancellationToken)).Rules;
        var counts = await CountAsync(transaction, rules, [.. taken.Select(d => d.AccountNo)], now, cancellationToken);
        var scored = taken.Select(d => (d.AccountNo, Parts: PartsOf(d, rules, counts))).ToArray();
        await transaction.ExecuteAsync(
            AccountScoreSql.Settle,
            new
            {
                Accounts = scored.Select(s => s.AccountNo).ToArray(),
                Scores = scored.Select(s => (int)Math.Clamp(s.Parts.Sum(p => (long)p.Points), int.MinValue, int.MaxValue)).ToArray(),
                Parts = scored.Select(s => JsonSerializer.Serialize(s.Parts, MmoJson.Options)).ToArray(),
                People = scored.Select(s => sizes[s.AccountNo]).ToArray(), Now = now, NextDue = rules.Any(r => r.Event is not null) ? now + Age : (DateTimeOffset?)null,
            },
            cancellationToken);
        return due.Count == Slice || taken.Count < due.Count;
    }

    private static async Task<Dictionary<long, int>> SizesAsync(TenantTransaction transaction, IReadOnlyList<DueRow> due, CancellationToken cancellationToken) =>
        (await transaction.QueryAsync<SizeRow>(AccountScoreSql.Sizes, new { Accounts = due.Select(d => d.AccountNo).ToArray() }, cancellationToken))
        .ToDictionary(s => s.AccountNo, s => s.People);

    // At least one, and no more people than a slice has.
    private static IReadOnlyList<DueRow> Cut(IReadOnlyList<DueRow> due, Dictionary<long, int> sizes)
    {
        var people = 0;
        return [.. due.TakeWhile((account, n) => (people += sizes[account.AccountNo]) <= PeopleOfSlice || n == 0)];
    }

    private static AccountScorePartDto[] PartsOf(DueRow account, IReadOnlyList<AccountScoreRuleDto> rules, Dictionary<(long AccountNo, int N), int> counts)
    {
        using var attributes = JsonDocument.Parse(account.Attributes);
        return
        [
            .. rules.Select((rule, n) => (Rule: rule, Count: rule.Event is null ? CountOf(rule, attributes.RootElement) : counts.GetValueOrDefault((account.AccountNo, n))))
                .Where(r => r.Count > 0)
                .Select(r => new AccountScorePartDto(r.Rule, r.Count, (int)Math.Clamp((long)r.Count * r.Rule.Points, int.MinValue, int.MaxValue))),
        ];
    }

    private static int CountOf(AccountScoreRuleDto rule, JsonElement attributes) =>
        attributes.TryGetProperty(rule.Attribute!, out var value) && rule.Values!.Any(v => string.Equals(v, value.ToString(), StringComparison.OrdinalIgnoreCase)) ? 1 : 0;

    private static async Task<Dictionary<(long AccountNo, int N), int>> CountAsync(
        TenantTransaction transaction, IReadOnlyList<AccountScoreRuleDto> rules, long[] accounts, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var names = rules.Select(r => r.Event).OfType<string>().Distinct().ToArray();
        if (names.Length == 0)
        {
            return [];
        }

        var types = (await transaction.QueryAsync<TypeRow>(AccountScoreSql.Types, new { Names = names }, cancellationToken)).ToDictionary(t => t.Name, t => t.Id);
        var known = rules.Select((rule, n) => (Rule: rule, N: n)).Where(r => r.Rule.Event is not null && types.ContainsKey(r.Rule.Event)).ToArray();
        var counts = await transaction.QueryAsync<CountRow>(
            AccountScoreSql.Counts,
            new
            {
                Accounts = accounts, Ns = known.Select(k => k.N).ToArray(), Types = known.Select(k => types[k.Rule.Event!]).ToArray(),
                Sinces = known.Select(k => now - TimeSpan.FromDays(k.Rule.Days!.Value)).ToArray(), Mosts = known.Select(k => (long)k.Rule.Most!.Value).ToArray(),
            },
            cancellationToken);
        return counts.ToDictionary(c => (c.AccountNo, c.N), c => c.Count);
    }

    private sealed class DueRow
    {
        public long AccountNo { get; init; }

        public string Attributes { get; init; } = "{}";
    }

    private sealed class SizeRow
    {
        public long AccountNo { get; init; }

        public int People { get; init; }
    }

    private sealed class TypeRow
    {
        public int Id { get; init; }

        public string Name { get; init; } = "";
    }

    private sealed class CountRow
    {
        public long AccountNo { get; init; }

        public int N { get; init; }

        public int Count { get; init; }
    }
}
