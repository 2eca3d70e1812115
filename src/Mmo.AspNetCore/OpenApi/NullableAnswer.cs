using System.Reflection;
using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>Says in the schema that an operation may answer with null, as its return type says.</summary>
internal static class NullableAnswer
{
    public static void Mark(OpenApiOperation operation, MethodInfo method)
    {
        if (IsNullable(method.ReturnParameter)
            && operation.Responses?.GetValueOrDefault("200")?.Content?.FirstOrDefault().Value is OpenApiMediaType { Schema: OpenApiSchemaReference reference } answer)
        {
            answer.Schema = new OpenApiSchema { OneOf = [new OpenApiSchema { Type = JsonSchemaType.Null }, reference] };
        }
    }

    private static bool IsNullable(ParameterInfo returned)
    {
        var info = new NullabilityInfoContext().Create(returned);
        var answer = typeof(Task).IsAssignableFrom(returned.ParameterType) && info.GenericTypeArguments is [var inner] ? inner : info;
        return answer.ReadState == NullabilityState.Nullable;
    }
}
