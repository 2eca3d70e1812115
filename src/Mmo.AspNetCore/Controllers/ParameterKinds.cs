using System.ComponentModel;
using Mmo.Content;

namespace Mmo.AspNetCore.Controllers;

internal static class ParameterKinds
{
    /// <summary>True for what stands in a path or a query as one text: numbers, texts, ids, dates, enums, and types that parse themselves.</summary>
    public static bool IsSimple(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive
            || type.IsEnum
            || TypeDescriptor.GetConverter(type).CanConvertFrom(typeof(string))
            || type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IParsable<>));
    }

    public static bool IsStream(Type type) => typeof(IRemoteStreamContent).IsAssignableFrom(type);

    /// <summary>True for what is the request's body, or the file in it.</summary>
    public static bool IsBody(Type type, string verb) =>
        type != typeof(CancellationToken) && (IsStream(type) || (!IsSimple(type) && verb is not ("GET" or "DELETE")));

    /// <summary>What a method answers with, without its task; null for nothing.</summary>
    public static Type? Unwrap(Type returnType)
    {
        if (returnType == typeof(void) || returnType == typeof(Task) || returnType == typeof(ValueTask))
        {
            return null;
        }

        return returnType.IsGenericType && (returnType.GetGenericTypeDefinition() == typeof(Task<>) || returnType.GetGenericTypeDefinition() == typeof(ValueTask<>))
            ? returnType.GetGenericArguments()[0]
            : returnType;
    }
}
