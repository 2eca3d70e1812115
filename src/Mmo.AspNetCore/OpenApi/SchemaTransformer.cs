using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>Texts for types and fields, and a type for enums, which the framework leaves out.</summary>
internal sealed class SchemaTransformer : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (context.JsonPropertyInfo?.AttributeProvider is PropertyInfo property)
        {
            schema.Description ??= XmlDocs.Of(property);
            if (context.JsonPropertyInfo is { IsGetNullable: false, Set: null } && schema.Type is { } declared)
            {
                // Nobody can set it to null; the framework says nullable because nobody can set it.
                schema.Type = declared & ~JsonSchemaType.Null;
            }
        }
        else if (context.JsonPropertyInfo is null)
        {
            schema.Description ??= XmlDocs.Of(type);
        }

        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Object && schema.Properties is { Count: > 0 })
        {
            schema.Required = context.JsonTypeInfo.Properties.Where(MustBeSent).Select(p => p.Name).ToHashSet();
        }

        if (context.JsonTypeInfo.Kind == JsonTypeInfoKind.Dictionary)
        {
            // Without it an open object reads as one that is always empty.
            schema.AdditionalProperties ??= new OpenApiSchema();
        }

        if (type.IsEnum && schema.Enum is { Count: > 0 })
        {
            schema.Type = JsonSchemaType.String | (schema.Enum.Any(value => value is null) ? JsonSchemaType.Null : 0);
            schema.Description = Join(schema.Description, Values(type));
        }

        return Task.CompletedTask;
    }

    private static bool MustBeSent(JsonPropertyInfo property) =>
        property.IsRequired || property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) == true;

    private static string? Values(Type type)
    {
        var lines = type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (Name: JsonNamingPolicy.CamelCase.ConvertName(field.Name), Text: XmlDocs.Of(field)))
            .Where(value => value.Text is not null)
            .Select(value => $"- `{value.Name}`: {value.Text}")
            .ToArray();
        return lines.Length > 0 ? string.Join("\n", lines) : null;
    }

    private static string? Join(string? first, string? second) => first is null ? second : second is null ? first : $"{first}\n{second}";
}
