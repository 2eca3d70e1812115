using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Acme.Ill;

internal sealed class IllDbContext(DbContextOptions<IllDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "acme_ill";

    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}
