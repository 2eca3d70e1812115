using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.Cdp;

internal sealed class CdpDbContext(DbContextOptions<CdpDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "cdp";

    // Each feature maps its own entities, in its own folder.
    protected override void ConfigureModel(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(CdpDbContext).Assembly);
}
