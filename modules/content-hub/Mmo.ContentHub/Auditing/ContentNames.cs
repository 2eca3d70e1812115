using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.ContentHub.Auditing;

/// <summary>What the audit log calls this module's things.</summary>
internal sealed class ContentNames(ModuleDatabase<ContentHubDbContext> database) : AuditedNames<ContentHubDbContext>(database), ISingletonDependency
{
    protected override IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>
    {
        ["EmailTemplate"] = "select id::text, name from content.email_template where id = any(@Ids)",
    };
}
