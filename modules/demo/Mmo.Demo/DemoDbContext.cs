using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.Demo;

/// <summary>The demo keeps nothing of its own but its long jobs.</summary>
internal sealed class DemoDbContext(DbContextOptions<DemoDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "demo";

    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}
