using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Profiles;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>Works out whom of the people there are other rules would concern.</summary>
internal sealed class IdentifierRulePreview(ModuleDatabase<CdpDbContext> database, IdentifierTypeNames names, IDataScopes scopes) : ITransientDependency
{
    public async Task<IdentifierRulesPreviewDto> WorkOutAsync(IdentifierRuleSet rules, bool mayReveal, CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var before = (await IdentifierSetting.LoadAsync(transaction, cancellationToken)).Rules;
        var changes = new List<IdentifierRuleChangeDto>();
        foreach (var rule in rules.Rules)
        {
            var patterns = rule.Blocked.Except(before.Rules.FirstOrDefault(r => r.Type == rule.Type)?.Blocked ?? [], StringComparer.OrdinalIgnoreCase).ToArray();
            var isLower = rule.MaxPerPerson is { } most && (before.MaxOf(rule.Type) is not { } now || most < now);
            if (patterns.Length == 0 && rule.MaxPerPerson == before.MaxOf(rule.Type))
            {
                continue;
            }

            var beyond = isLower ? await BeyondAsync(transaction, rule, cancellationToken) : [];
            var blocked = patterns.Length > 0 ? await BlockedAsync(transaction, rule, patterns, cancellationToken) : [];
            var people = await PeopleAsync(
                transaction, scope, [.. beyond.Take(IdentifierRuleSql.SampleLimit).Concat(blocked.Take(IdentifierRuleSql.SampleLimit)).Select(f => f.ProfileId)], cancellationToken);
            changes.Add(new IdentifierRuleChangeDto
            {
                Type = rule.Type,
                Label = names.LabelOf(rule.Type),
                MaxBefore = before.MaxOf(rule.Type),
                MaxAfter = rule.MaxPerPerson,
                PeopleBeyond = beyond.Count,
                Beyond = Shown(beyond, people, rule, mayReveal),
                BlockedIdentifiers = blocked.Count,
                PeopleTied = blocked.Where(b => b.Count > 0).Select(b => b.ProfileId).Distinct().Count(),
                Tied = Shown(blocked.Where(b => b.Count > 0), people, rule, mayReveal),
            });
        }

        return new IdentifierRulesPreviewDto { Changes = changes, IsReordered = IsReordered(before, rules) };
    }

    private static bool IsReordered(IdentifierRuleSet before, IdentifierRuleSet after)
    {
        var known = after.Rules.Select(r => r.Type).Intersect(before.Rules.Select(r => r.Type)).ToArray();
        return !known.SequenceEqual(before.Rules.Select(r => r.Type).Where(known.Contains));
    }

    private static Task<IReadOnlyList<Found>> BeyondAsync(TenantTransaction transaction, IdentifierRule rule, CancellationToken cancellationToken)
    {
        var (kind, prefix) = IdentifierTypes.KindOf(rule.Type);
        return transaction.QueryAsync<Found>(
            IdentifierRuleSql.BeyondLimit,
            new { Kind = (short)kind, Pattern = $"{LikePattern.Escape(prefix)}%", Most = rule.MaxPerPerson, IdentifierRuleSql.CountLimit }, cancellationToken);
    }

    private static async Task<IReadOnlyList<Found>> BlockedAsync(TenantTransaction transaction, IdentifierRule rule, string[] patterns, CancellationToken cancellationToken)
    {
        var (kind, prefix) = IdentifierTypes.KindOf(rule.Type);
        var found = await transaction.QueryAsync<Found>(
            IdentifierRuleSql.Blocked,
            new
            {
                Kind = (short)kind, IdentifierRuleSql.CountLimit,
                Patterns = BlockedPatterns.Of(prefix, patterns),
            },
            cancellationToken);
        return [.. found.OrderByDescending(f => f.Count)];
    }

    private static async Task<Dictionary<long, ProfileRow>> PeopleAsync(TenantTransaction transaction, DataScope scope, long[] profiles, CancellationToken cancellationToken) =>
        (await transaction.QueryAsync<ProfileRow>(
            $"{IdentifierRuleSql.People} and {scope.ToSql("p.unit_id", ownerColumn: null)}", new { Profiles = profiles, ScopeUnits = scope.UnitParameter() }, cancellationToken))
        .ToDictionary(p => p.ProfileId);

    private static IReadOnlyList<IdentifierRulePersonDto> Shown(IEnumerable<Found> found, Dictionary<long, ProfileRow> people, IdentifierRule rule, bool mayReveal) =>
    [
        .. found.Take(IdentifierRuleSql.SampleLimit).Where(f => people.ContainsKey(f.ProfileId)).Select(f => new IdentifierRulePersonDto(
            people[f.ProfileId].PublicId, f.ProfileId, mayReveal ? people[f.ProfileId].Name : Masked.Name(people[f.ProfileId].Name),
            f.Value is null ? null : Masking.Identifier(IdentifierTypes.KindOf(rule.Type).Kind, f.Value), f.Count)),
    ];

    private sealed class Found
    {
        public long ProfileId { get; init; }

        public string? Value { get; init; }

        public int Count { get; init; }
    }
}
