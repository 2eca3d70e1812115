using Mmo.Cdp.Identity;
using Mmo.Cdp.People;
using Mmo.Cdp.Regrouping;
using Mmo.Cdp.Unmerging;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>
/// Takes people apart whom only blocked values hold together. Each is an un-merge like one by hand, which stands in the history and can be undone;
/// but nobody said that these are several people, so nothing keeps them from meeting again. A type and a slice of its values at a time.
/// </summary>
internal sealed class BlockedTiesJob(ModuleDatabase<CdpDbContext> database, RegroupingTransactions transactions, Unmerger unmerger) : IOperationHandler, ISingletonDependency
{
    private const int Slice = 100;

    public string Kind => BlockedTiesJobs.Kind;

    public async Task<bool> ContinueAsync(OperationRun run, CancellationToken cancellationToken)
    {
        var asked = run.Arguments<BlockedTiesArguments>();
        var (rules, place, found) = await FindAsync(run, cancellationToken);
        if (place.Type is null)
        {
            return false;
        }

        foreach (var blocked in found)
        {
            var people = await transactions.CarryOutAsync(transaction => TakeApartAsync(transaction, rules, blocked, asked, cancellationToken), cancellationToken);
            run.Count(BlockedTiesJobs.TakenApart, people > 1 ? 1 : 0);
            run.Count(BlockedTiesJobs.People, people > 1 ? people : 0);
        }

        run.Done += found.Count;
        run.SetCheckpoint(found.Count < Slice ? new BlockedTiesPlace(Next(rules, place.Type), "") : place with { After = found[^1].Value });
        await run.SaveAsync(cancellationToken);
        return true;
    }

    private async Task<(IdentifierRuleSet Rules, BlockedTiesPlace Place, IReadOnlyList<BlockedRow> Found)> FindAsync(OperationRun run, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(run.TenantId, cancellationToken);
        var rules = (await IdentifierSetting.LoadAsync(transaction, cancellationToken)).Rules;
        var place = run.Checkpoint<BlockedTiesPlace>() ?? new BlockedTiesPlace(Next(rules, null), "");
        if (rules.Rules.FirstOrDefault(r => r.Type == place.Type) is not { } rule)
        {
            return (rules, place with { Type = null }, []);
        }

        var (kind, prefix) = IdentifierTypes.KindOf(rule.Type);
        var found = await transaction.QueryAsync<BlockedRow>(
            IdentifierRuleSql.NextBlocked,
            new { Kind = (short)kind, place.After, Patterns = BlockedPatterns.Of(prefix, rule.Blocked), Take = Slice }, cancellationToken);
        return (rules, place, found);
    }

    // Those without blocked values have nothing to look for.
    private static string? Next(IdentifierRuleSet rules, string? type) =>
        rules.Rules.SkipWhile(r => type is not null && r.Type != type).Skip(type is null ? 0 : 1).FirstOrDefault(r => r.Blocked.Count > 0)?.Type;

    // How many people it was; one where more than the blocked values holds them together.
    private async Task<int> TakeApartAsync(
        TenantTransaction transaction, IdentifierRuleSet rules, BlockedRow blocked, BlockedTiesArguments asked, CancellationToken cancellationToken)
    {
        if (await transaction.SingleOrDefaultAsync<ProfileOfPart>(IdentifierRuleSql.ProfileOf, new { blocked.PartNo }, cancellationToken) is not { } profile)
        {
            return 1;
        }

        var parts = await transaction.QueryAsync<long>(RegroupingSql.PartsOfProfiles, new { Profiles = new[] { profile.ProfileId } }, cancellationToken);
        var links = await transaction.QueryAsync<PartLink>(UnmergeSql.Links, new { Parts = parts.ToArray() }, cancellationToken);
        var identifiers = await transaction.QueryAsync<IdentifierRow>(IdentifierRuleSql.Identifiers, new { Parts = parts.ToArray() }, cancellationToken);
        var nobodys = identifiers.Where(i => rules.IsBlocked(new Identifier((IdentifierKind)i.Kind, i.Value))).Select(i => i.PartNo).ToHashSet();
        // What holds together without the parts that blocked values founded; each of those is nobody, and stands alone.
        IReadOnlyCollection<long>[] groups =
        [
            .. PartComponents.Of(parts, links.Where(l => !nobodys.Contains(l.PartA) && !nobodys.Contains(l.PartB))).Select(c => (IReadOnlyCollection<long>)[.. c]),
        ];
        if (groups.Length - nobodys.Count < 2)
        {
            return 1;
        }

        var forbidden = await transaction.QueryAsync<ForbiddenPair>(UnmergeSql.Forbidden, new { Parts = parts.ToArray() }, cancellationToken);
        var plan = UnmergePlan.Of(profile.ProfileId, groups, links, forbidden, keepsApart: false);
        await unmerger.ApplyAsync(transaction, profile.ProfileId, plan, asked.Reason, asked.Author, cancellationToken);
        await transaction.AuditAsync("unmerged", "Profile", profile.PublicId.ToString(), new { people = plan.Groups.Count }, asked.Reason, cancellationToken);
        await RegroupingFeed.TellRegroupedAsync(transaction, cancellationToken);
        return groups.Length - nobodys.Count;
    }

    private sealed class BlockedRow
    {
        public string Value { get; init; } = "";

        public long PartNo { get; init; }
    }

    private sealed class ProfileOfPart
    {
        public long ProfileId { get; init; }

        public Guid PublicId { get; init; }
    }

    private sealed class IdentifierRow
    {
        public long PartNo { get; init; }

        public short Kind { get; init; }

        public string Value { get; init; } = "";
    }
}
