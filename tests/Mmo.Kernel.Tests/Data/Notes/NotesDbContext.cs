using Microsoft.EntityFrameworkCore;
using Mmo.EntityFrameworkCore;

namespace Mmo.Kernel.Tests.Data.Notes;

internal sealed class NotesDbContext(DbContextOptions<NotesDbContext> options) : MmoDbContext(options)
{
    public const string Schema = "notes";

    protected override void ConfigureModel(ModelBuilder model)
    {
    }
}
