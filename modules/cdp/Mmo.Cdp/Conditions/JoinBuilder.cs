using Mmo.Cdp.Consents;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// Collects what the leaves need beside the profile: each a derived table with at most one row a profile, joined to the left. Equal needs
/// share one join.
/// </summary>
internal sealed class JoinBuilder(PeopleScope scope, SqlParameters parameters, ConditionClock clock, bool withDue)
{
    private readonly Dictionary<string, string> _aliases = [];
    private readonly List<string> _joins = [];
    private readonly ValueTestCompiler _values = new(parameters, clock);

    public string From => $"{(scope == PeopleScope.Everyone ? "cdp.profile p" : DerivedTableSql.ProfilesOfIds)}\n{string.Join('\n', _joins)}";

    public string Event(EventQuery query)
    {
        if (query.EventTypeId is not { } type)
        {
            // No such event ever came: nobody has one.
            return Join("n", DerivedTableSql.NoEvents);
        }

        var value = query.SumPath is { } path ? $"sum(cdp.to_number({Property(path)}))" : "count(*)";
        var where = EventFilter(query, type);
        return Join("e", scope == PeopleScope.Everyone
            ? DerivedTableSql.EventsOfEveryone(value, query.SumPath is not null, where, withDue)
            : DerivedTableSql.EventsOfIds(value, where, withDue));
    }

    public string Membership(Guid segmentId)
    {
        var parameter = parameters.Add(segmentId);
        return Join("s", scope == PeopleScope.Everyone ? DerivedTableSql.MembersOfEveryone(parameter) : DerivedTableSql.MembersOfIds(parameter));
    }

    public string Identity(IdentifierKind kind)
    {
        var parameter = parameters.Add((short)kind);
        return Join("d", scope == PeopleScope.Everyone ? DerivedTableSql.IdentifiedEveryone(parameter) : DerivedTableSql.IdentifiedIds(parameter));
    }

    public string Consent(string channel, string purpose)
    {
        var (c, u) = (parameters.Add(channel), parameters.Add(purpose));
        var column = channel == ConsentCategories.Email ? "email" : "phone";
        return Join("w", scope == PeopleScope.Everyone ? DerivedTableSql.ConsentOfEveryone(c, u, column) : DerivedTableSql.ConsentOfIds(c, u, column));
    }

    private string EventFilter(EventQuery query, int type)
    {
        var filter = $"e.event_type_id = {parameters.Add(type)}";
        if (query.Window.Rolling is { } span)
        {
            filter += $" and e.occurred_at > {parameters.Add(clock.AsOf - span)}";
        }

        if (query.Window.From is { } from)
        {
            filter += $" and e.occurred_at >= {parameters.Add(from)}";
        }

        if (query.Window.To is { } to)
        {
            filter += $" and e.occurred_at < {parameters.Add(to)}";
        }

        return filter + string.Concat(query.Filters.Select(f => $" and ({_values.Write(f.Test, _values.Read(Property(f.Levels), f.Test.As), positive: true)})"));
    }

    private string Property(IReadOnlyList<string> levels) =>
        levels.Count == 1 ? $"e.properties ->> {parameters.Add(levels[0])}" : $"e.properties #>> {parameters.Add(levels.ToArray())}";

    private string Join(string prefix, string table)
    {
        if (!_aliases.TryGetValue(table, out var alias))
        {
            alias = $"{prefix}{_aliases.Count}";
            _aliases.Add(table, alias);
            _joins.Add($"left join {table} {alias} on {alias}.profile_id = p.profile_id");
        }

        return alias;
    }
}
