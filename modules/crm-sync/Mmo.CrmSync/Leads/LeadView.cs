using Dapper;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.DataScopes;

namespace Mmo.CrmSync.Leads;

/// <summary>
/// What the acting user sees of leads: their data scope, and beyond it the pool of their own unit, without which a salesperson who sees only
/// their own rows could never take a lead that nobody owns.
/// </summary>
/// <param name="Scope">The data scope.</param>
/// <param name="UserId">The user; null for an API key.</param>
/// <param name="UnitId">The user's unit.</param>
/// <param name="MayAccept">May be given leads.</param>
/// <param name="MayManage">May act on those of others.</param>
/// <param name="MayReveal">May see personal data unmasked.</param>
internal sealed record LeadView(DataScope Scope, Guid? UserId, Guid? UnitId, bool MayAccept, bool MayManage, bool MayReveal)
{
    /// <summary>The condition on <c>crm.lead l</c>; <see cref="Parameters"/> belong to it.</summary>
    public string Sql => $"(({Scope.ToSql("l.unit_id", "l.owner_id")}) or (@SeesPool and {PoolSql}))";

    public object Parameters => new { ScopeUnits = Scope.UnitParameter(), ScopeUser = Scope.UserId, SeesPool, OwnUnit = UnitId };

    public DynamicParameters ParametersWith(object more)
    {
        var parameters = new DynamicParameters(Parameters);
        parameters.AddDynamicParams(more);
        return parameters;
    }

    private const string PoolSql = "l.state = 'new' and l.owner_id is null and l.unit_id = @OwnUnit";

    private bool SeesPool => MayAccept && UnitId is not null;

    /// <summary>To answer with what the user has just changed, though it may have left their scope by that.</summary>
    public LeadView Unscoped() => this with { Scope = DataScope.All };

    /// <summary>The same as <see cref="Sql"/>, for a lead that was read under its lock.</summary>
    public bool Sees(Lead lead) => CoversUnitOrOwner(lead) || (SeesPool && lead is { State: LeadState.New, OwnerId: null } && lead.UnitId == UnitId);

    /// <summary>True when the lead was in the pool of the user's unit before somebody else took it.</summary>
    public bool SawInPool(Lead lead) => SeesPool && lead.OwnerId is not null && lead.UnitId == UnitId;

    /// <summary>True when leads can be given to somebody of this unit.</summary>
    public bool Covers(Guid? unitId) => Scope.Kind switch
    {
        DataScopeKind.All => true,
        DataScopeKind.Units => unitId is { } id && Scope.Units.Contains(id),
        _ => unitId is not null && unitId == UnitId,
    };

    public bool CanAccept(Lead lead) =>
        MayAccept && UserId is not null && lead.State == LeadState.New && (lead.OwnerId is null || lead.OwnerId == UserId);

    public bool CanClose(Lead lead) => MayAccept && lead.State == LeadState.Accepted && (MayManage || (UserId is not null && lead.OwnerId == UserId));

    public bool CanReassign(Lead lead) => MayManage && !lead.IsClosed;

    /// <summary>Who accepted a lead has to reach the person; a lost one is closed for good.</summary>
    public bool Unmasks(Lead lead) =>
        MayReveal || (UserId is not null && lead.OwnerId == UserId && lead.State is (LeadState.Accepted or LeadState.Won));

    private bool CoversUnitOrOwner(Lead lead) => Scope.Kind switch
    {
        DataScopeKind.All => true,
        DataScopeKind.Units => lead.UnitId is { } unit && Scope.Units.Contains(unit),
        _ => lead.OwnerId is not null && lead.OwnerId == Scope.UserId,
    };
}
