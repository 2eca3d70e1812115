using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>
/// What is answered has every field, so types that are only answered require them all; types that go both ways require those that
/// are never null. What is only sent requires what the server demands.
/// </summary>
internal static class RequiredInAnswers
{
    public static void Apply(OpenApiDocument document)
    {
        var operations = document.Paths.Values.SelectMany(path => path.Operations?.Values.AsEnumerable() ?? []).ToArray();
        var sent = Reach(document, operations.SelectMany(o =>
            (o.RequestBody?.Content?.Values.Select(c => c.Schema) ?? []).Concat(o.Parameters?.Select(p => p.Schema) ?? [])));
        var answered = Reach(document, operations.SelectMany(o =>
            o.Responses?.Values.SelectMany(r => r.Content?.Values.Select(c => c.Schema) ?? []) ?? []));
        foreach (var (name, schema) in document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>())
        {
            if (answered.Contains(name) && schema is OpenApiSchema { Properties: { Count: > 0 } properties } open)
            {
                open.Required = properties
                    .Where(p => !sent.Contains(name) || open.Required?.Contains(p.Key) == true || !IsNullable(p.Value))
                    .Select(p => p.Key)
                    .ToHashSet();
            }
        }
    }

    private static bool IsNullable(IOpenApiSchema schema) =>
        schema is not OpenApiSchemaReference
        && (schema.Type?.HasFlag(JsonSchemaType.Null) == true || (schema.OneOf ?? schema.AnyOf ?? []).Any(s => s is not OpenApiSchemaReference && s.Type == JsonSchemaType.Null));

    private static HashSet<string> Reach(OpenApiDocument document, IEnumerable<IOpenApiSchema?> roots)
    {
        var reached = new HashSet<string>();
        var open = new Stack<IOpenApiSchema?>(roots);
        while (open.TryPop(out var schema))
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } id })
            {
                if (reached.Add(id))
                {
                    open.Push(document.Components?.Schemas?.FirstOrDefault(s => s.Key == id).Value);
                }
            }
            else if (schema is not null)
            {
                foreach (var inner in Inside(schema))
                {
                    open.Push(inner);
                }
            }
        }

        return reached;
    }

    private static IEnumerable<IOpenApiSchema?> Inside(IOpenApiSchema schema) =>
        (schema.Properties?.Values ?? [])
        .Concat(schema.OneOf ?? [])
        .Concat(schema.AnyOf ?? [])
        .Concat(schema.AllOf ?? [])
        .Concat<IOpenApiSchema?>([schema.Items, schema.AdditionalProperties]);
}
