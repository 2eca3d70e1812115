using Mmo.DataScopes;

namespace Mmo.CrmSync.Tests.Hosting;

/// <summary>Somebody who works at the company.</summary>
internal sealed record Staff(Guid Id, string Name, Guid? UnitId, DataScopeKind Scope, IReadOnlySet<string> Permissions)
{
    public bool IsActive { get; set; } = true;
}
