using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Cdp.Auditing;

/// <summary>What the audit log calls this module's things.</summary>
internal sealed class CdpNames(ModuleDatabase<CdpDbContext> database) : AuditedNames<CdpDbContext>(database), ISingletonDependency
{
    protected override IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>
    {
        ["Segment"] = "select id::text, name from cdp.segment where id = any(@Ids)",
        ["Account"] = "select public_id::text as id, title as name from cdp.account where public_id = any(@Ids)",
        ["Attribute"] = "select key as id, label_zh as name from cdp.attribute where key = any(@Ids)",
        ["Source"] = "select id::text, name from cdp.source where id = any(@Ids)",
        ["EventMeaning"] = "select id::text, event_name as name from cdp.event_meaning where id = any(@Ids)",
        ["QuarantinedEvent"] = "select id::text, event_type as name from cdp.quarantine where id = any(@Ids)",
    };
}
