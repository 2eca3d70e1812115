using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mmo.AspNetCore.Input;

/// <summary>
/// A field of a record that is neither nullable nor has a default must be sent: a missing number would else silently be 0. Only for
/// what comes over HTTP; stored JSON may lack a field that was added later.
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

        foreach (var property in type.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false } parameter && Nullable.GetUnderlyingType(parameter.ParameterType) is null)
            {
                property.IsRequired = true;
            }
        }
    }
}
