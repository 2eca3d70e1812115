namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>Makes a value of a type with every property set, so that a property lost on the way is noticed.</summary>
internal static class Sample
{
    public static object Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type switch
        {
            _ when type == typeof(string) => "text",
            _ when type == typeof(Guid) => new Guid("01890000-0000-7000-8000-000000000001"),
            _ when type == typeof(DateTimeOffset) => new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            _ when type == typeof(DateOnly) => new DateOnly(2026, 1, 2),
            _ when type == typeof(bool) => true,
            _ when type.IsEnum => Enum.GetValues(type).GetValue(Enum.GetValues(type).Length - 1)!,
            _ when type.IsPrimitive || type == typeof(decimal) => Convert.ChangeType(7, type, System.Globalization.CultureInfo.InvariantCulture),
            _ when ElementOf(type) is { } element => ListOf(element),
            _ => Construct(type),
        };
    }

    private static object Construct(Type type)
    {
        var constructor = type.GetConstructors().OrderByDescending(c => c.GetParameters().Length).FirstOrDefault()
            ?? throw new MissingMethodException(type.Name, ".ctor");
        var value = constructor.Invoke([.. constructor.GetParameters().Select(p => Of(p.ParameterType))]);
        foreach (var property in type.GetProperties().Where(p => p.SetMethod is not null && p.GetIndexParameters().Length == 0))
        {
            property.SetValue(value, Of(property.PropertyType));
        }

        return value;
    }

    private static Type? ElementOf(Type type) => type.IsArray
        ? type.GetElementType()
        : type.GetInterfaces().Append(type).FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))?.GetGenericArguments()[0];

    private static Array ListOf(Type element)
    {
        var items = Array.CreateInstance(element, 1);
        items.SetValue(Of(element), 0);
        return items;
    }
}
