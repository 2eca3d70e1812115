using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.CrmSync.Auditing;

/// <summary>What the audit log calls a lead: its title, which a journey wrote for all of its people.</summary>
internal sealed class LeadNames(ModuleDatabase<CrmSyncDbContext> database) : AuditedNames<CrmSyncDbContext>(database), ISingletonDependency
{
    protected override IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>
    {
        ["Lead"] = "select id::text, title as name from crm.lead where id = any(@Ids)",
    };
}
