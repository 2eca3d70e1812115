using System.Collections;

namespace Mmo.AspNetCore.ApiDefinition;

/// <summary>ABP's two spellings of a type: full, and simplified for generators of clients.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Simplified = new()
    {
        [typeof(void)] = "System.Void",
        [typeof(string)] = "string",
        [typeof(char)] = "string",
        [typeof(Guid)] = "string",
        [typeof(DateTime)] = "string",
        [typeof(DateTimeOffset)] = "string",
        [typeof(DateOnly)] = "string",
        [typeof(TimeOnly)] = "string",
        [typeof(TimeSpan)] = "string",
        [typeof(bool)] = "boolean",
        [typeof(object)] = "object",
        [typeof(byte)] = "number",
        [typeof(short)] = "number",
        [typeof(int)] = "number",
        [typeof(long)] = "number",
        [typeof(float)] = "number",
        [typeof(double)] = "number",
        [typeof(decimal)] = "number",
    };

    public static string Full(Type type) => Spell(type, Full, t => t.FullName ?? t.Name);

    public static string Simple(Type type) =>
        Simplified.GetValueOrDefault(type) ?? Spell(type, Simple, t => t.IsEnum ? "enum" : t.FullName ?? t.Name);

    private static string Spell(Type type, Func<Type, string> inner, Func<Type, string> leaf)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
        {
            return $"{inner(underlying)}?";
        }

        if (type == typeof(string) || !typeof(IEnumerable).IsAssignableFrom(type))
        {
            return !type.IsGenericType
                ? leaf(type)
                : $"{type.GetGenericTypeDefinition().FullName!.Split('`')[0]}<{string.Join(",", type.GetGenericArguments().Select(inner))}>";
        }

        return type.IsArray ? $"[{inner(type.GetElementType()!)}]"
            : type.GetGenericArguments() is [var key, var value] ? $"{{{inner(key)}:{inner(value)}}}"
            : type.GetGenericArguments() is [var element] ? $"[{inner(element)}]"
            : leaf(type);
    }
}
