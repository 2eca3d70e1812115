using Dapper;
using Mmo.CrmSync.Reporting;

namespace Mmo.CrmSync.Leads;

/// <summary>What a rule decided.</summary>
/// <param name="Sql">The update; it finds <c>TenantId</c>, <c>Id</c>, <c>Now</c> and <c>Stamp</c> among its parameters.</param>
/// <param name="Values">Its other parameters.</param>
/// <param name="Action">The verb of the audit entry.</param>
/// <param name="Audit">Property → [before, after].</param>
internal sealed record LeadChange(string Sql, object Values, string Action, object Audit)
{
    /// <summary>Why, where the actor had to say so.</summary>
    public string? Reason { get; init; }

    /// <summary>What cdp is told.</summary>
    public Func<DateTimeOffset, LeadEvent>? Event { get; init; }

    public DynamicParameters Parameters(Guid tenantId, Guid id, DateTimeOffset now, string stamp)
    {
        var parameters = new DynamicParameters(Values);
        parameters.AddDynamicParams(new { TenantId = tenantId, Id = id, Now = now, Stamp = stamp });
        return parameters;
    }
}
