using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Mmo.PlugIns;

namespace Mmo.AspNetCore.PlugIns;

/// <summary>Serves what lies in the <c>wwwroot</c> of a plug-in: its admin pages.</summary>
internal static class PlugInFiles
{
    private const string Root = "/plug-in-files";

    /// <summary>The address of a file; the version makes a new one of every release, so that it may be kept for ever.</summary>
    public static string UrlOf(PlugInManifest manifest, string file) =>
        $"{Root}/{manifest.Id}/{file.TrimStart('/')}?v={Uri.EscapeDataString(manifest.Version)}";

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
                    OnPrepareResponse = context => context.Context.Response.Headers.CacheControl =
                        context.Context.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache",
                });
            }
        }
    }
}
