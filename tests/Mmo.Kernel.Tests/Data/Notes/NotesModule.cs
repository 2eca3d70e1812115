using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Modularity;

namespace Mmo.Kernel.Tests.Data.Notes;

[DependsOn(typeof(EntityFrameworkCoreModule), typeof(AspNetCoreModule))]
internal sealed class NotesModule : MmoModule
{
    public override bool SkipAutoServiceRegistration => true;

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMmoDbContext<NotesDbContext>(NotesDbContext.Schema);
        context.Services.AddSingleton<NoteConsumer>();
        context.Services.AddSingleton<IFeedConsumer>(services => services.GetRequiredService<NoteConsumer>());
    }
}
