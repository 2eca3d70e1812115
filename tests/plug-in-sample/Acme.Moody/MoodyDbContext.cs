using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Acme.Moody;

internal sealed class MoodyDbContext(DbContextOptions<MoodyDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "acme_moody";

    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}
