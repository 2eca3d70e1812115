using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.EntityFrameworkCore.Auditing;

/// <summary>Names of audited things, read by one statement a kind.</summary>
/// <param name="database">The module's database.</param>
public abstract class AuditedNames<TContext>(ModuleDatabase<TContext> database) : IAuditedNames
    where TContext : MmoDbContext
{
    /// <inheritdoc/>
    public string Module => database.Schema;

    /// <summary>
    /// The kinds that have names, each with a statement that gives <c>id</c> as text and <c>name</c> for <c>@Ids</c> (uuid[]) or <c>@Keys</c> (text[]).
    /// People have none here: an audit entry names no customer.
    /// </summary>
    protected abstract IReadOnlyDictionary<string, string> Statements { get; }

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, string>> ReadAsync(string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default)
    {
        if (!Statements.TryGetValue(kind, out var sql))
        {
            return new Dictionary<string, string>();
        }

        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<NameRow>(
            sql, new { Ids = ids.Select(id => Guid.TryParse(id, out var uuid) ? uuid : Guid.Empty).ToArray(), Keys = ids.ToArray() }, cancellationToken);
        return rows.Where(r => !string.IsNullOrWhiteSpace(r.Name)).ToDictionary(r => r.Id, r => r.Name!);
    }

    private sealed class NameRow
    {
        public string Id { get; init; } = "";

        public string? Name { get; init; }
    }
}
