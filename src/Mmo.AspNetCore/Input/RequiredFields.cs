using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mmo.AspNetCore.Input;

/// <summary>
/// A field of a record that is neither nullable nor has a default must be sent: a missing number would else silently be 0, a list that was
/// forgotten silently be empty, and what is one of several kinds must say which. Only for what comes over HTTP; stored JSON may lack a field
/// that was added later.
/// </summary>
internal static class RequiredFields
{
    public static void Demand(JsonSerializerOptions options) =>
        options.TypeInfoResolver = (options.TypeInfoResolver ?? new DefaultJsonTypeInfoResolver()).WithAddedModifier(Demand);

    private static void Demand(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object)
        {
            return;
        }

        if (type.PolymorphismOptions is { } kinds && type.Type.IsAbstract)
        {
            // The serializer would throw something that is no JsonException. In its words, so that the fault is told like any missing field.
            type.CreateObject = () => throw new JsonException($"The type was missing required properties including: '{kinds.TypeDiscriminatorPropertyName}'.");
        }

        foreach (var property in type.Properties)
        {
            if (property.PropertyType != typeof(string) && property.AttributeProvider?.IsDefined(typeof(RequiredAttribute), inherit: true) == true)
            {
                property.IsRequired = true;
            }

            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
            {
                property.IsRequired = true;
            }
        }
    }
}
