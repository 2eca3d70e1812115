using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.Ids;

namespace Mmo.Cdp.Households;

/// <summary>
/// Looks for people who share an address, a phone number or a declared household. First everybody's keys are written down, then groups are
/// made of them, what is declared before what is only alike. Each slice commits with its place, so a host that dies loses none and does none twice.
/// </summary>
internal sealed class HouseholdJob(ModuleDatabase<CdpDbContext> database, TimeProvider clock) : IOperationHandler, ISingletonDependency
{
    /// <summary>More people than this who share something are no household.</summary>
    public const int MostPeople = 8;

    private const int MostDeclared = 20;
    private const int PeopleSlice = 5000;
    private const int GroupSlice = 500;

    private static readonly HouseholdTie[] Order = [HouseholdTie.Declared, HouseholdTie.Address, HouseholdTie.Phone];

    public string Kind => HouseholdJobs.Kind;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<HouseholdJobArguments>();
        var place = run.Checkpoint<HouseholdPlace>() ?? new HouseholdPlace(0);
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        var next = place.Tie is { } tie ? await GroupAsync(run, transaction, place, tie, cancellationToken) : await ReadAsync(run, transaction, asked, place, cancellationToken);
        if (next is not null)
        {
            run.SetCheckpoint(next);
            await run.SaveAsync(transaction, cancellationToken);
        }
        else
        {
            await run.SaveAsync(transaction, cancellationToken);
            await transaction.ExecuteAsync(HouseholdSql.LetGo, new { Operation = run.Id }, cancellationToken);
            await transaction.ExecuteAsync(HouseholdSql.ForgetEmpty, null, cancellationToken);
            await transaction.ExecuteAsync(HouseholdSql.ForgetKeys, new { Operation = run.Id }, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return next is not null;
    }

    public async Task CleanUpAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        await transaction.ExecuteAsync(HouseholdSql.ForgetKeys, new { Operation = run.Id }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    public Task FailedAsync(OperationRun run, string error, CancellationToken cancellationToken) => CleanUpAsync(run, cancellationToken);

    private static async Task<HouseholdPlace> ReadAsync(
        OperationRun run, TenantTransaction transaction, HouseholdJobArguments asked, HouseholdPlace place, CancellationToken cancellationToken)
    {
        var people = await transaction.QueryAsync<PersonRow>(
            HouseholdSql.NextPeople, new { Keys = asked.Fields.Select(f => f.Attribute).ToArray(), place.After, Take = PeopleSlice }, cancellationToken);
        if (people.Count == 0)
        {
            return new HouseholdPlace(0, Order[0], []);
        }

        var keys = people.SelectMany(p => KeysOf(p, asked.Fields)).ToArray();
        await transaction.ExecuteAsync(
            HouseholdSql.SaveKeys,
            new
            {
                Operation = run.Id, Ties = keys.Select(k => (short)k.Tie).ToArray(), Hashes = keys.Select(k => k.Hash).ToArray(),
                Attributes = keys.Select(k => k.Attribute).ToArray(), Profiles = keys.Select(k => k.ProfileId).ToArray(),
            },
            cancellationToken);
        run.Done += people.Count;
        return new HouseholdPlace(people[^1].ProfileId);
    }

    private static IEnumerable<(HouseholdTie Tie, byte[] Hash, string Attribute, long ProfileId)> KeysOf(PersonRow person, IReadOnlyList<HouseholdFieldDto> fields)
    {
        using var values = JsonDocument.Parse(person.Values);
        foreach (var field in fields)
        {
            if (values.RootElement.TryGetProperty(field.Attribute, out var value) && HouseholdKeys.Of(field.Tie, value, person.City) is { } hash)
            {
                yield return (field.Tie, hash, field.Attribute, person.ProfileId);
            }
        }
    }

    private async Task<HouseholdPlace?> GroupAsync(OperationRun run, TenantTransaction transaction, HouseholdPlace place, HouseholdTie tie, CancellationToken cancellationToken)
    {
        var groups = await transaction.QueryAsync<GroupRow>(
            HouseholdSql.NextGroups,
            new
            {
                Operation = run.Id, Tie = (short)tie, After = place.AfterHash, Most = tie == HouseholdTie.Declared ? MostDeclared : MostPeople, Take = GroupSlice,
            },
            cancellationToken);
        if (groups.Count == 0)
        {
            var at = Array.IndexOf(Order, tie) + 1;
            return at < Order.Length ? new HouseholdPlace(0, Order[at], []) : null;
        }

        var households = await HouseholdsOfAsync(run, transaction, groups, cancellationToken);
        var members = groups.SelectMany((g, n) => g.Profiles.Select(p => (HouseholdNo: households[n], ProfileId: p, g.Tie))).ToArray();
        var states = await transaction.QueryAsync<short>(
            HouseholdSql.Propose,
            new
            {
                Households = members.Select(m => m.HouseholdNo).ToArray(), Profiles = members.Select(m => m.ProfileId).ToArray(), Ties = members.Select(m => m.Tie).ToArray(),
                Now = clock.GetUtcNow(),
            },
            cancellationToken);
        run.Count(HouseholdJobs.Declared, states.Count(s => s == (short)HouseholdMemberState.In));
        run.Count(HouseholdJobs.Proposed, states.Count(s => s == (short)HouseholdMemberState.Proposed));
        return new HouseholdPlace(0, tie, groups[^1].KeyHash);
    }

    private async Task<long[]> HouseholdsOfAsync(OperationRun run, TenantTransaction transaction, IReadOnlyList<GroupRow> groups, CancellationToken cancellationToken)
    {
        var existing = await transaction.QueryAsync<ExistingRow>(
            HouseholdSql.Existing, new { Operation = run.Id, Ties = groups.Select(g => g.Tie).ToArray(), Hashes = groups.Select(g => g.KeyHash).ToArray() }, cancellationToken);
        var households = new long[groups.Count];
        foreach (var row in existing)
        {
            households[row.N - 1] = row.HouseholdNo ?? 0;
        }

        var missing = groups.Where((_, n) => households[n] == 0).ToArray();
        var made = (await transaction.QueryAsync<MadeRow>(
            HouseholdSql.Make,
            new
            {
                PublicIds = missing.Select(_ => Uuid.Next(clock)).ToArray(), Ties = missing.Select(g => g.Tie).ToArray(), Hashes = missing.Select(g => g.KeyHash).ToArray(),
                Attributes = missing.Select(g => g.Attribute).ToArray(), Now = clock.GetUtcNow(),
            },
            cancellationToken)).ToDictionary(m => (m.Tie, Convert.ToHexString(m.KeyHash)), m => m.HouseholdNo);
        for (var n = 0; n < groups.Count; n++)
        {
            households[n] = households[n] != 0 ? households[n] : made[(groups[n].Tie, Convert.ToHexString(groups[n].KeyHash))];
        }

        return households;
    }

    private sealed class PersonRow
    {
        public long ProfileId { get; init; }

        public string? City { get; init; }

        public string Values { get; init; } = "{}";
    }

    private sealed class GroupRow
    {
        public short Tie { get; init; }

        public byte[] KeyHash { get; init; } = [];

        public string Attribute { get; init; } = "";

        public long[] Profiles { get; init; } = [];
    }

    private sealed class ExistingRow
    {
        public int N { get; init; }

        public long? HouseholdNo { get; init; }
    }

    private sealed class MadeRow
    {
        public short Tie { get; init; }

        public byte[] KeyHash { get; init; } = [];

        public long HouseholdNo { get; init; }
    }
}
