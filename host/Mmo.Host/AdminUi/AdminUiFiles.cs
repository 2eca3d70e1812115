using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Mmo.Host.AdminUi;

/// <summary>Serves the built admin UI: hashed assets for ever, the entry page never from a cache.</summary>
internal static class AdminUiFiles
{
    /// <summary>Serves the files; call it before the endpoints.</summary>
    public static void UseAdminUi(this WebApplication app)
    {
        if (Find(app.Configuration) is { } folder)
        {
            app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = SetCaching });
        }
        else
        {
            app.Logger.LogWarning("The admin UI is not built: run “npm ci && npm run build” in host/admin-ui, or set AdminUi:Folder.");
        }
    }

    /// <summary>Answers every other page address with the entry page; call it after the endpoints.</summary>
    public static void MapAdminUi(this WebApplication app)
    {
        if (Find(app.Configuration) is { } folder)
        {
            app.MapFallbackToFile(
                    "index.html", new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder), OnPrepareResponse = SetCaching })
                .AllowAnonymous();
        }
    }

    private static string? Find(IConfiguration configuration)
    {
        if (configuration["AdminUi:Folder"] is { Length: > 0 } configured)
        {
            return Directory.Exists(configured) ? Path.GetFullPath(configured) : null;
        }

        // Beside the program after a publish; in the checkout after a `dotnet run`.
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            foreach (var candidate in new[] { Path.Combine(folder.FullName, "admin-ui"), Path.Combine(folder.FullName, "admin-ui", "dist") })
            {
                if (File.Exists(Path.Combine(candidate, "index.html")) && Directory.Exists(Path.Combine(candidate, "assets")))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static void SetCaching(StaticFileResponseContext context)
    {
        var isHashed = context.Context.Request.Path.StartsWithSegments("/assets");
        context.Context.Response.Headers.CacheControl = isHashed ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
