using Acme.Hello.Greetings;
using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Acme.Hello;

internal sealed class HelloDbContext(DbContextOptions<HelloDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "acme_hello";

    public DbSet<Greeting> Greetings => Set<Greeting>();

    protected override void ConfigureModel(ModelBuilder model) => model.Entity<Greeting>().ToTable("greeting");
}
