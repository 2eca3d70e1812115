using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>Reads the XML docs that lie beside an assembly. The framework's own reader sees neither internal services nor plug-ins.</summary>
internal static partial class XmlDocs
{
    private static readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> Members = new();

    public static string? Of(Type type) => Summary(Find(type, $"T:{NameOf(type)}"));

    /// <summary>The property's own summary, else what the record says of its parameter.</summary>
    public static string? Of(PropertyInfo property)
    {
        var owner = property.DeclaringType!;
        return Summary(Find(owner, $"P:{NameOf(owner)}.{property.Name}")) ?? Parameter(Find(owner, $"T:{NameOf(owner)}"), property.Name);
    }

    public static string? Of(FieldInfo field) => Summary(Find(field.DeclaringType!, $"F:{NameOf(field.DeclaringType!)}.{field.Name}"));

    public static string? Of(MethodInfo method) => Summary(Find(method.DeclaringType!, $"M:{NameOf(method.DeclaringType!)}.{method.Name}"));

    public static string? Of(MethodInfo method, string parameter) =>
        Parameter(Find(method.DeclaringType!, $"M:{NameOf(method.DeclaringType!)}.{method.Name}"), parameter);

    private static XElement? Find(Type type, string id) => Members.GetOrAdd(type.Assembly, Load).GetValueOrDefault(id);

    private static string NameOf(Type type) =>
        (type.IsGenericType ? type.GetGenericTypeDefinition() : type).FullName!.Replace('+', '.');

    private static IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        var file = assembly.Location.Length == 0 ? null : Path.ChangeExtension(assembly.Location, ".xml");
        return file is null || !File.Exists(file)
            ? new Dictionary<string, XElement>()
            : XDocument.Load(file).Descendants("member")
                .GroupBy(member => member.Attribute("name")!.Value.Split('(')[0])
                .ToDictionary(group => group.Key, group => group.First());
    }

    private static string? Summary(XElement? member) => Text(member?.Element("summary"));

    private static string? Parameter(XElement? member, string name) =>
        Text(member?.Elements("param").FirstOrDefault(p => p.Attribute("name")?.Value == name));

    private static string? Text(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        var text = string.Concat(element.Nodes().Select(node => node switch
        {
            XText words => words.Value,
            XElement { Name.LocalName: "see" or "seealso" or "paramref" } reference => NameIn(reference),
            XElement code => $"`{code.Value}`",
            _ => "",
        }));
        return Spaces().Replace(text, " ").Trim() is { Length: > 0 } sentence ? sentence : null;
    }

    private static string NameIn(XElement reference) =>
        (reference.Attribute("cref") ?? reference.Attribute("langword") ?? reference.Attribute("name"))?.Value.Split('(')[0].Split('.')[^1] ?? reference.Value;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
