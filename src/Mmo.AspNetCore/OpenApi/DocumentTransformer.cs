using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>The frame of a document: title, security, honest required fields, and one order whatever the runtime's.</summary>
internal sealed class DocumentTransformer : IOpenApiDocumentTransformer
{
    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo
        {
            Title = $"MarketingMiddleOffice: {context.DocumentName}",
            Version = typeof(DocumentTransformer).Assembly.GetName().Version!.ToString(3),
        };
        document.Servers = [];
        SecuritySchemes.AddTo(document);
        RequiredInAnswers.Apply(document);
        Sort(document);
        return Task.CompletedTask;
    }

    private static void Sort(OpenApiDocument document)
    {
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            paths.Add(path, item);
        }

        document.Paths = paths;
        document.Tags = document.Tags?.OrderBy(tag => tag.Name, StringComparer.Ordinal).ToHashSet();
        if (document.Components?.Schemas is { } schemas)
        {
            document.Components.Schemas = schemas.OrderBy(s => s.Key, StringComparer.Ordinal).ToDictionary();
        }
    }
}
