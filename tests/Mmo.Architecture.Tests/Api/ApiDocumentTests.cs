using Mmo.AspNetCore.OpenApi;
using Mmo.Testing;

namespace Mmo.Architecture.Tests.Api;

public sealed class ApiDocumentTests
{
    [Fact]
    public async Task The_API_documents_in_the_repository_are_those_of_the_code()
    {
        var folder = Directory.CreateTempSubdirectory("mmo-api-");
        try
        {
            var fresh = (await OpenApiExporter.ExportAsync(HostServices.Build(), folder.FullName)).ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
            var kept = Directory.GetFiles(Path.Combine(Repository.Root, "docs", "api"), "*.json").ToDictionary(f => Path.GetFileName(f), File.ReadAllText);
            kept.Keys.ShouldBe(fresh.Keys, ignoreOrder: true);
            fresh.Keys.Where(name => fresh[name] != kept[name])
                .ShouldBeEmpty("Stale: run “dotnet run --project host/Mmo.Host -- export-api”, then “npm run generate” in host/admin-ui.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
