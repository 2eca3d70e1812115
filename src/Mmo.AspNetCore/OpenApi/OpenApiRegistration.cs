using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

internal static class OpenApiRegistration
{
    /// <summary>Adds a document; a minimal API joins it with <c>.WithGroupName(documentName)</c>.</summary>
    public static void AddDocument(IServiceCollection services, string documentName) => services.AddOpenApi(documentName, options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.ShouldInclude = description => description.GroupName == documentName;
        options.AddSchemaTransformer<SchemaTransformer>();
        options.AddOperationTransformer<OperationTransformer>();
        options.AddDocumentTransformer<DocumentTransformer>();
    });
}
