using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Mmo.AspNetCore.Input;

/// <summary>What a person calls the JSON of a type; the names are the ends of text keys.</summary>
internal static class JsonKinds
{
    private static readonly Dictionary<Type, string> Known = new()
    {
        [typeof(string)] = "Text",
        [typeof(bool)] = "Boolean",
        [typeof(Guid)] = "Uuid",
        [typeof(DateTimeOffset)] = "DateTime",
        [typeof(DateTime)] = "DateTime",
        [typeof(DateOnly)] = "Date",
        [typeof(TimeOnly)] = "Time",
        [typeof(decimal)] = "Number",
        [typeof(double)] = "Number",
        [typeof(float)] = "Number",
        [typeof(int)] = "Integer",
        [typeof(long)] = "Integer",
        [typeof(short)] = "Integer",
        [typeof(byte)] = "Integer",
    };

    public static string Of(Type? type, JsonSerializerOptions options) =>
        type is null ? "Other"
        : Known.TryGetValue(type, out var kind) ? kind
        : options.GetTypeInfo(type).Kind switch
        {
            JsonTypeInfoKind.Enumerable => "List",
            JsonTypeInfoKind.Object or JsonTypeInfoKind.Dictionary => "Object",
            _ => "Other",
        };
}
