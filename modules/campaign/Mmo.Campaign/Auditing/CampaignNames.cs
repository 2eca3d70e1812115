using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Auditing;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.Auditing;

/// <summary>What the audit log calls this module's things.</summary>
internal sealed class CampaignNames(ModuleDatabase<CampaignDbContext> database) : AuditedNames<CampaignDbContext>(database), ISingletonDependency
{
    protected override IReadOnlyDictionary<string, string> Statements { get; } = new Dictionary<string, string>
    {
        ["Journey"] = "select id::text, name from campaign.journey where id = any(@Ids)",
        ["MailServer"] = "select id::text, name from campaign.mail_server where id = any(@Ids)",
        ["DkimKey"] = "select id::text, domain as name from campaign.dkim_key where id = any(@Ids)",
        ["Suppression"] = "select id::text, outline as name from campaign.suppression where id = any(@Ids)",
    };
}
