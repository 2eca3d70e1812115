using Mmo.Cdp.Events;
using Mmo.Cdp.People;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Webhooks;

/// <summary>Finds what is wrong with a mapping that somebody drew, each fault at its field.</summary>
internal static class MappingReading
{
    public static WebhookMapping Read(WebhookMappingInput input)
    {
        var errors = input.Events.SelectMany((definition, index) => FaultsOf(definition, $"events[{index}]")).ToList();
        return errors.Count == 0 ? WebhookMapping.Of(input) : throw new MmoValidationException(errors);
    }

    private static IEnumerable<ValidationError> FaultsOf(WebhookEventDefinition definition, string at)
    {
        (string Field, string? Path)[] paths =
        [
            ("items", definition.Items), ("when.path", definition.When?.Path), ("namePath", definition.NamePath), ("time", definition.Time), ("eventId", definition.EventId),
        ];
        foreach (var (field, path) in paths.Where(p => !string.IsNullOrWhiteSpace(p.Path) && WebhookPath.Parse(p.Path) is null))
        {
            yield return Fault($"{at}.{field}", CdpErrorCodes.WebhookPathUnreadable, ("Path", path));
        }

        if (definition.When is { } when && (string.IsNullOrWhiteSpace(when.Path) || when.Values.Any(v => v is null or { Length: > 200 })))
        {
            yield return Fault($"{at}.when.path", CdpErrorCodes.WebhookPathUnreadable, ("Path", when.Path));
        }

        if (definition.Kind == WebhookEventKind.Track && string.IsNullOrWhiteSpace(definition.Name) && string.IsNullOrWhiteSpace(definition.NamePath))
        {
            yield return Fault($"{at}.name", CdpErrorCodes.WebhookNameMissing);
        }

        if (definition.Name?.Trim().StartsWith(InternalEventNames.Prefix, StringComparison.OrdinalIgnoreCase) == true)
        {
            yield return Fault($"{at}.name", CdpErrorCodes.EventNameReserved, ("Prefix", InternalEventNames.Prefix));
        }

        if (definition.TimeZone?.Trim() is { Length: > 0 } zone && !TimeZones.IsKnown(zone))
        {
            yield return Fault($"{at}.timeZone", CdpErrorCodes.WebhookTimeZoneUnknown, ("Zone", zone));
        }

        if (definition.Identifiers.Count == 0)
        {
            yield return Fault($"{at}.identifiers", CdpErrorCodes.WebhookIdentifierMissing);
        }

        (string Field, IReadOnlyList<WebhookField> List)[] lists =
            [("identifiers", definition.Identifiers), ("properties", definition.Properties), ("traits", definition.Traits)];
        foreach (var fault in lists.SelectMany(l => FaultsOf(l.List, $"{at}.{l.Field}", mayRepeat: l.Field == "identifiers")))
        {
            yield return fault;
        }
    }

    private static IEnumerable<ValidationError> FaultsOf(IReadOnlyList<WebhookField> fields, string at, bool mayRepeat)
    {
        var names = new HashSet<string>();
        for (var i = 0; i < fields.Count; i++)
        {
            if (fields[i] is not { } field || WebhookPath.Parse(field.Path) is null)
            {
                yield return Fault($"{at}[{i}].path", CdpErrorCodes.WebhookPathUnreadable, ("Path", fields[i]?.Path));
            }
            else if (!names.Add(field.Name.Trim()) && !mayRepeat)
            {
                yield return Fault($"{at}[{i}].name", CdpErrorCodes.WebhookFieldTwice, ("Name", field.Name.Trim()));
            }
        }
    }

    private static ValidationError Fault(string member, string code, params (string Name, object? Value)[] data) =>
        new(code, [member], code, data.ToDictionary(d => d.Name, d => d.Value));
}
