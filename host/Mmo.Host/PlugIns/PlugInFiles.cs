using Microsoft.Extensions.FileProviders;
using Mmo.PlugIns;

namespace Mmo.Host.PlugIns;

/// <summary>Serves the admin pages of plug-ins: <c>/plug-ins/&lt;id&gt;/…</c> from each one's <c>wwwroot</c>.</summary>
internal static class PlugInFiles
{
    public static void UsePlugInFiles(this WebApplication app, PlugInCatalog plugIns)
    {
        foreach (var plugIn in plugIns.Running)
        {
            var folder = Path.Combine(plugIn.Folder, "wwwroot");
            if (Directory.Exists(folder))
            {
                app.UseStaticFiles(new StaticFileOptions
                {
                    RequestPath = $"/plug-ins/{plugIn.Id}",
                    FileProvider = new PhysicalFileProvider(folder),
                    OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
                });
            }
        }
    }
}
