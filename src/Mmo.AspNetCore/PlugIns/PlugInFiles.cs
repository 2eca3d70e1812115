using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>Serves what lies in the <c>wwwroot</c> of a plug-in, its admin pages, under <c>/plug-ins/&lt;id&gt;/…</c>.</summary>
internal static class PlugInFiles
{
    private const string Root = "/plug-ins";

    public static string UrlOf(PlugInManifest manifest, string file) => $"{Root}/{manifest.Id}/{file.TrimStart('/')}";

    public static void Serve(IApplicationBuilder app, PlugInCatalog plugIns)
    {
        foreach (var plugIn in plugIns.Running)
        {
            var folder = Path.Combine(plugIn.Folder, "wwwroot");
            if (Directory.Exists(folder))
            {
                app.UseStaticFiles(new StaticFileOptions
                {
                    RequestPath = new PathString($"{Root}/{plugIn.Id}"),
                    FileProvider = new PhysicalFileProvider(folder),
                    OnPrepareResponse = context => context.Context.Response.Headers.CacheControl = "no-cache",
                });
            }
        }
    }
}
