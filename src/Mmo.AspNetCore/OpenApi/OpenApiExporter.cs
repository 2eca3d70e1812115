using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Mmo.AspNetCore.Controllers;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>Writes the OpenAPI documents to files. The host need not run, and no database is needed.</summary>
public static class OpenApiExporter
{
    /// <summary>Writes <c>&lt;folder&gt;/&lt;document&gt;.json</c> for each document; the same code always gives the same bytes.</summary>
    /// <param name="services">The services of a host on which <c>UseMmoWeb</c> was called.</param>
    /// <param name="folder">Where to write; made when missing.</param>
    /// <param name="cancellationToken">Stops between documents.</param>
    /// <returns>The paths of the files.</returns>
    public static async Task<IReadOnlyList<string>> ExportAsync(IServiceProvider services, string folder, CancellationToken cancellationToken = default)
    {
        Directory.CreateDirectory(folder);
        var files = new List<string>();
        foreach (var name in services.GetRequiredService<ConventionalControllerOptions>().DocumentNames)
        {
            var file = Path.Combine(folder, $"{name}.json");
            await File.WriteAllTextAsync(file, await WriteAsync(services, name, cancellationToken), cancellationToken);
            files.Add(file);
        }

        return files;
    }

    /// <summary>One document as JSON text.</summary>
    public static async Task<string> WriteAsync(IServiceProvider services, string documentName, CancellationToken cancellationToken = default)
    {
        var document = await services.GetRequiredKeyedService<IOpenApiDocumentProvider>(documentName).GetOpenApiDocumentAsync(cancellationToken);
        return (await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken)).ReplaceLineEndings("\n") + "\n";
    }
}
