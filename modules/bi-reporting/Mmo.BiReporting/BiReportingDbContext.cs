using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.BiReporting;

internal sealed class BiReportingDbContext(DbContextOptions<BiReportingDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "bi";

    // Reports are read from published views; there is nothing to map yet.
    protected override void ConfigureModel(ModelBuilder model) => model.ApplyConfigurationsFromAssembly(typeof(BiReportingDbContext).Assembly);
}
