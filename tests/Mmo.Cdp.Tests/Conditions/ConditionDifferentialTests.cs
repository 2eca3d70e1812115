using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Tests.Conditions.Worlds;
using Mmo.Cdp.Tests.Hosting;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Mmo.Cdp.Tests.Conditions;

/// <summary>Random conditions over random people: the SQL for everybody, the SQL for a few, and plain C# must agree, now and as the clock moves.</summary>
public sealed class ConditionDifferentialTests(CdpHost host) : IClassFixture<CdpHost>
{
    private const int ConditionsPerWorld = 100;

    [Theory]
    [InlineData(1, "Asia/Shanghai")]
    [InlineData(2, "America/New_York")]
    [InlineData(3, "Asia/Kathmandu")]
    [InlineData(4, "UTC")]
    [InlineData(5, "Asia/Shanghai")]
    public async Task Sql_and_evaluator_agree(int seed, string zone)
    {
        var asOf = new DateTimeOffset(2026, 11, 22, 3, 17, 5, TimeSpan.Zero).AddTicks(1234560).AddHours(seed * 7);
        var tenantId = Guid.CreateVersion7(asOf);
        var world = new TestWorld(seed, people: 50, asOf, zone, [Guid.CreateVersion7(asOf), Guid.CreateVersion7(asOf)]);
        await WorldWriter.WriteAsync(host.Database, tenantId, world);
        var generator = new ConditionGenerator(seed, world);

        await using var transaction = await host.Module.BeginAsync(tenantId);
        var catalog = await host.Services.GetRequiredService<ConditionCatalogs>().LoadAsync(transaction, world.Zone, CancellationToken.None);
        for (var i = 0; i < ConditionsPerWorld; i++)
        {
            var condition = generator.Next();
            if (await FaultAsync(transaction, catalog, world, condition) is not null)
            {
                var (smallest, fault) = await ShrinkAsync(transaction, catalog, world, condition);
                Assert.Fail($"seed {seed}, condition {i}: {smallest.ToJson()}\n{fault}");
            }
        }
    }

    /// <summary>What is wrong, or null.</summary>
    private async Task<string?> FaultAsync(TenantTransaction transaction, ConditionCatalog catalog, TestWorld world, ConditionNode condition)
    {
        var faults = new ConditionFaults(host.Services.GetRequiredService<IMmoTexts>());
        var read = ConditionReader.Read(condition.ToJson(), faults);
        var bound = new ConditionBinder(catalog, faults).Bind(read ?? condition);
        if (!faults.IsEmpty)
        {
            return string.Join("; ", faults.All);
        }

        var clock = new ConditionClock(world.AsOf, world.Zone);
        var expected = Meeting(world, condition, world.AsOf);
        var everyone = ConditionCompiler.Compile(bound, PeopleScope.Everyone, clock);
        if (Difference(expected, await PeopleAsync(transaction, everyone)) is { } wrong)
        {
            return $"everyone: {wrong}\n{everyone.From}\nwhere {everyone.Where}";
        }

        // One who was merged away in the meantime meets nothing.
        long[] some = [.. world.People.Where((_, i) => i % 2 == 0).Select(p => p.ProfileId), 999_999];
        var few = ConditionCompiler.Compile(bound, PeopleScope.Ids, clock, withDue: true);
        var verdicts = await VerdictsAsync(transaction, few, some);
        var meeting = verdicts.Where(v => v.Meets).Select(v => v.ProfileId);
        if (Difference([.. expected.Intersect(some)], [.. meeting]) is { } other)
        {
            return $"ids: {other}\n{few.With}\n{few.From}\nwhere {few.Where}";
        }

        return WrongDue(world, condition, [.. verdicts.Where(v => v.ProfileId != 999_999)])
            ?? await WrongDueOfEveryoneAsync(transaction, bound, clock, verdicts);
    }

    /// <summary>Whoever changes while only the clock moves is due by then.</summary>
    private static string? WrongDue(TestWorld world, ConditionNode condition, Verdict[] verdicts)
    {
        foreach (var verdict in verdicts.Where(v => v.NextDue <= world.AsOf))
        {
            return $"due {verdict.NextDue:O} of {verdict.ProfileId} is not ahead";
        }

        foreach (var hours in new[] { 1, 5, 23, 24, 30, 49, 24 * 3, 24 * 8, 24 * 15, 24 * 29, 24 * 41, 24 * 90, 24 * 366 })
        {
            var later = world.AsOf.AddHours(hours);
            var meeting = Meeting(world, condition, later);
            foreach (var verdict in verdicts)
            {
                var changed = meeting.Contains(verdict.ProfileId) != verdict.Meets;
                if (changed && (verdict.NextDue is null || verdict.NextDue > later))
                {
                    return $"person {verdict.ProfileId} changes by {later:O}, but is due {verdict.NextDue:O}";
                }

                if (changed && !verdict.Meets && !verdict.MayMeet)
                {
                    return $"person {verdict.ProfileId} comes in by {later:O}, which was held impossible";
                }
            }
        }

        return null;
    }

    private static async Task<string?> WrongDueOfEveryoneAsync(TenantTransaction transaction, BoundNode bound, ConditionClock clock, IReadOnlyList<Verdict> some)
    {
        var compiled = ConditionCompiler.Compile(bound, PeopleScope.Everyone, clock, withDue: true);
        var all = (await VerdictsAsync(transaction, compiled, [])).ToDictionary(v => v.ProfileId);
        return some.Where(v => v.ProfileId != 999_999 && all[v.ProfileId] != v).Select(v => $"{v} for a few is {all[v.ProfileId]} for everybody").FirstOrDefault();
    }

    private static HashSet<long> Meeting(TestWorld world, ConditionNode condition, DateTimeOffset asOf)
    {
        var evaluator = new Evaluator(world, asOf);
        return [.. world.People.Where(p => evaluator.Holds(condition, p)).Select(p => p.ProfileId)];
    }

    private static async Task<HashSet<long>> PeopleAsync(TenantTransaction transaction, CompiledCondition compiled) =>
        [.. await transaction.QueryAsync<long>($"select p.profile_id from {compiled.From} where {compiled.Where}", compiled.Parameters)];

    private static Task<IReadOnlyList<Verdict>> VerdictsAsync(TenantTransaction transaction, CompiledCondition compiled, long[] ids)
    {
        var with = compiled.With.Length == 0 ? "" : $"with {compiled.With}";
        var id = compiled.With.Length == 0 ? "p.profile_id" : "p.asked_id";
        return transaction.QueryAsync<Verdict>(
            $"""
            {with}
            select {id} as profile_id, coalesce({compiled.Where}, false) as meets, coalesce({compiled.MayMeet ?? "false"}, false) as may_meet,
                   {compiled.NextDue ?? "null::timestamptz"} as next_due
            from {compiled.From}
            """,
            new Dictionary<string, object>(compiled.Parameters) { ["ids"] = ids });
    }

    private static string? Difference(HashSet<long> expected, HashSet<long> actual) => expected.SetEquals(actual)
        ? null
        : $"missing {string.Join(',', expected.Except(actual))}, too many {string.Join(',', actual.Except(expected))}";

    private async Task<(ConditionNode Condition, string Fault)> ShrinkAsync(
        TenantTransaction transaction, ConditionCatalog catalog, TestWorld world, ConditionNode condition)
    {
        var fault = (await FaultAsync(transaction, catalog, world, condition))!;
        foreach (var smaller in Smaller(condition))
        {
            if (await FaultAsync(transaction, catalog, world, smaller) is not null)
            {
                return await ShrinkAsync(transaction, catalog, world, smaller);
            }
        }

        return (condition, fault);
    }

    private static IEnumerable<ConditionNode> Smaller(ConditionNode node)
    {
        var (children, rebuild) = node switch
        {
            AllCondition all => (all.Conditions, (Func<IReadOnlyList<ConditionNode>, ConditionNode>)(c => new AllCondition(c))),
            AnyCondition any => (any.Conditions, c => new AnyCondition(c)),
            NoneCondition none => (none.Conditions, c => new NoneCondition(c)),
            _ => ([], _ => node),
        };
        return children
            .Concat(children.Count > 1 ? children.Select(gone => rebuild([.. children.Where(c => c != gone)])) : [])
            .Concat(children.SelectMany((child, i) => Smaller(child).Select(s => rebuild([.. children.Take(i), s, .. children.Skip(i + 1)]))));
    }

    private sealed record Verdict
    {
        public long ProfileId { get; init; }

        public bool Meets { get; init; }

        public bool MayMeet { get; init; }

        public DateTimeOffset? NextDue { get; init; }
    }
}
