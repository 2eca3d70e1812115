using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.CrmSync;

internal sealed class CrmSyncDbContext(DbContextOptions<CrmSyncDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "crm";

    // Leads are written in batches and change together with their events, so they are hand-written SQL throughout.
    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}
