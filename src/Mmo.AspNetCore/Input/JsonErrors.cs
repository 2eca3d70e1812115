using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;
using MvcJsonOptions = Microsoft.AspNetCore.Mvc.JsonOptions;

namespace Mmo.AspNetCore.Input;

/// <summary>Says in a sentence why a JSON body could not be read: where, and what is expected there.</summary>
internal sealed partial class JsonErrors(IOptions<MvcJsonOptions> options, IMmoTexts texts) : ISingletonDependency
{
    private const string ReaderException = "JsonReaderException";

    public IEnumerable<ValidationError> Describe(Exception exception, Type? bodyType)
    {
        var json = exception as JsonException ?? exception.InnerException as JsonException;
        if (json is null || bodyType is null)
        {
            return [new ValidationError("", [], "Mmo:Input.Unreadable")];
        }

        if (json.GetType().Name == ReaderException || json.InnerException?.GetType().Name == ReaderException)
        {
            return [Syntax(json)];
        }

        var path = JsonPath.Parse(json.Path);
        var missing = MissingMember().Matches(json.Message);
        return missing.Count > 0
            ? missing.Select(m => path.Append(m.Groups[1].Value).ToString()).Select(Required)
            : [WrongType(path, bodyType)];
    }

    private static ValidationError Syntax(JsonException json) => json.Message.Contains("depth", StringComparison.Ordinal)
        ? new ValidationError("", [], "Mmo:Input.TooDeep")
        : new ValidationError("", [], "Mmo:Input.Syntax", new Dictionary<string, object?>
        {
            ["Line"] = (json.LineNumber ?? 0) + 1,
            ["Position"] = (json.BytePositionInLine ?? 0) + 1,
        });

    private static ValidationError Required(string path) =>
        new("", [path], "Mmo:Input.Required", new Dictionary<string, object?> { ["Path"] = path });

    private ValidationError WrongType(JsonPath path, Type bodyType)
    {
        var type = path.TypeIn(options.Value.JsonSerializerOptions, bodyType);
        return new ValidationError("", path.IsRoot ? [] : [path.ToString()], path.IsRoot ? "Mmo:Input.WrongRoot" : "Mmo:Input.WrongType", new Dictionary<string, object?>
        {
            ["Path"] = path.ToString(),
            ["Expected"] = Expected(type),
        });
    }

    private string Expected(Type? type)
    {
        type = type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
        if (type is { IsEnum: true })
        {
            var names = Enum.GetNames(type).Select(JsonNamingPolicy.CamelCase.ConvertName);
            return texts.Get("Mmo:Type.OneOf", new Dictionary<string, object?> { ["Values"] = string.Join(", ", names) });
        }

        return texts.Get($"Mmo:Type.{JsonKinds.Of(type, options.Value.JsonSerializerOptions)}");
    }

    // The names stand only in the exception's text: "… was missing required properties including: 'name', 'code'."
    [GeneratedRegex("(?<=including:.*)'([^']+)'")]
    private static partial Regex MissingMember();
}
