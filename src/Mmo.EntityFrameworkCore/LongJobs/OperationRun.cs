using System.Text.Json;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Json;

namespace Mmo.EntityFrameworkCore.LongJobs;

/// <summary>An operation while a host works on it: what it was asked, how far it is, what came of it.</summary>
public sealed class OperationRun
{
    private readonly IModuleDatabase _database;
    private readonly Guid _claim;
    private readonly Action _tell;
    private readonly OperationRow _row;
    private readonly Dictionary<string, long> _counts;
    private string? _checkpoint;

    internal OperationRun(IModuleDatabase database, Guid tenantId, Guid claim, OperationRow row, Action tell)
    {
        (_database, TenantId, _claim, _row, _tell) = (database, tenantId, claim, row, tell);
        (Step, Total, Done, Failed, _checkpoint) = (row.Step, row.Total, row.Done, row.Failed, row.Checkpoint);
        _counts = JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!;
    }

    /// <summary>The operation.</summary>
    public Guid Id => _row.Id;

    /// <summary>Its tenant.</summary>
    public Guid TenantId { get; }

    /// <summary>What it is at, as the key of a text.</summary>
    public string? Step { get; set; }

    /// <summary>How many things it has to see to; null where that is not known.</summary>
    public long? Total { get; set; }

    /// <summary>How many it has seen to.</summary>
    public long Done { get; set; }

    /// <summary>For how many of them it did not work out.</summary>
    public long Failed { get; set; }

    /// <summary>What it was asked.</summary>
    public T Arguments<T>() => JsonSerializer.Deserialize<T>(_row.Arguments, MmoJson.Options)!;

    /// <summary>How far it has come; null at the beginning.</summary>
    public T? Checkpoint<T>()
        where T : class => _checkpoint is null ? null : JsonSerializer.Deserialize<T>(_checkpoint, MmoJson.Options);

    /// <summary>From where it goes on; kept by the next save.</summary>
    public void SetCheckpoint(object value) => _checkpoint = JsonSerializer.Serialize(value, MmoJson.Options);

    /// <summary>Counts what came of it. The text of a name has the key <c>Operation:&lt;kind&gt;.&lt;name&gt;</c>.</summary>
    public void Count(string name, long by) => _counts[name] = _counts.GetValueOrDefault(name) + by;

    /// <summary>Writes how far it is in the transaction of the work, so that both count or neither.</summary>
    /// <exception cref="OperationLostException">Another host has taken it over.</exception>
    public async Task SaveAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        var written = await transaction.ExecuteAsync(
            OperationSql.Save(_database.Schema),
            new { Id, Claim = _claim, Checkpoint = _checkpoint, Step, Total, Done, Failed, Counts = JsonSerializer.Serialize(_counts, MmoJson.Options) }, cancellationToken);
        if (written == 0)
        {
            throw new OperationLostException(Id);
        }
    }

    /// <summary>Writes how far it is, where the work itself is not in this module's database.</summary>
    /// <exception cref="OperationLostException">Another host has taken it over.</exception>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        await using (var transaction = await _database.BeginAsync(TenantId, cancellationToken))
        {
            await SaveAsync(transaction, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        _tell();
    }
}
