using System.Reflection;

namespace Mmo.AspNetCore.Controllers;

/// <summary>
/// ABP's route conventions as pure functions: the verb from the method's prefix, the path from the rest of its name. A name for
/// which ABP would cut a word in two is refused.
/// </summary>
internal static class ConventionalRoute
{
    private static readonly string[] ServicePostfixes = ["AppService", "ApplicationService", "Service"];

    // In ABP's order: the first that fits wins, so a longer prefix stands before a shorter one.
    private static readonly (string Verb, string Prefix)[] Prefixes =
    [
        ("GET", "GetList"), ("GET", "GetAll"), ("GET", "Get"),
        ("PUT", "Put"), ("PUT", "Update"),
        ("DELETE", "Delete"), ("DELETE", "Remove"),
        ("POST", "Create"), ("POST", "Add"), ("POST", "Insert"), ("POST", "Post"),
        ("PATCH", "Patch"),
    ];

    public static string ControllerName(Type service)
    {
        var postfix = Array.Find(ServicePostfixes, p => service.Name.Length > p.Length && service.Name.EndsWith(p, StringComparison.Ordinal));
        return postfix is null ? service.Name : service.Name[..^postfix.Length];
    }

    public static string ActionName(MethodInfo method) =>
        method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name[..^"Async".Length] : method.Name;

    /// <summary>The verb that the name stands for, and the name without its prefix.</summary>
    public static (string Verb, string Remainder) Split(MethodInfo method)
    {
        var name = ActionName(method);
        var (verb, prefix) = Array.Find(Prefixes, p => name.StartsWith(p.Prefix, StringComparison.OrdinalIgnoreCase));
        if (prefix is null)
        {
            return ("POST", name);
        }

        var rest = name[prefix.Length..];
        if (!name.StartsWith(prefix, StringComparison.Ordinal) || (rest.Length > 0 && !char.IsUpper(rest[0])))
        {
            throw new InvalidOperationException(
                $"{method.DeclaringType?.FullName}.{method.Name}: the name begins with '{prefix}' but not as a word of its own, "
                + $"so its route would be {verb} …/{KebabCase.From(rest)}. Give the method another name.");
        }

        return (verb, rest);
    }

    /// <summary>The path: <c>api/&lt;root&gt;/&lt;service&gt;[/{id}][/action][/{xxxId}]</c>.</summary>
    public static string Template(string rootPath, Type service, MethodInfo method, string rest)
    {
        var template = $"api/{rootPath}/{KebabCase.From(ControllerName(service))}";
        if (method.GetParameters().Any(p => p.Name == "id"))
        {
            template += "/{id}";
        }

        if (rest.Length == 0)
        {
            return template;
        }

        template += $"/{KebabCase.From(rest)}";
        return SecondaryId(method) is { } secondary ? $"{template}/{{{secondary.Name}}}" : template;
    }

    /// <summary>The one other parameter that is an id; one that may be left out stays in the query.</summary>
    private static ParameterInfo? SecondaryId(MethodInfo method)
    {
        var ids = method.GetParameters()
            .Where(p => p.Name!.EndsWith("Id", StringComparison.Ordinal) && ParameterKinds.IsSimple(p.ParameterType))
            .ToArray();
        return ids is [{ HasDefaultValue: false } only] && Nullable.GetUnderlyingType(only.ParameterType) is null ? only : null;
    }
}
