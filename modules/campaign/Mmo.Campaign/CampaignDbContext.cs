using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.Campaign;

internal sealed class CampaignDbContext(DbContextOptions<CampaignDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "campaign";

    // Each feature maps its own entities, in its own folder.
    protected override void ConfigureModel(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CampaignDbContext).Assembly);
}
