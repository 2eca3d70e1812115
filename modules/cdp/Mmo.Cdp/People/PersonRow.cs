using System.Text.Json;

namespace Mmo.Cdp.People;

internal sealed class PersonRow
{
    public long PartNo { get; init; }

    public long ProfileId { get; init; }

    public Guid PublicId { get; init; }

    public Guid? UnitId { get; init; }

    public string? Name { get; init; }

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? City { get; init; }

    public string? Gender { get; init; }

    public string? Birthday { get; init; }

    public string? TimeZone { get; init; }

    public string? Locale { get; init; }

    public string Attributes { get; init; } = "{}";

    public PersonSnapshot ToSnapshot() =>
        new(new PartId(PartNo), new ProfileId(ProfileId), PublicId, UnitId, Name, Email, Phone, TimeZone, Locale, AllAttributes());

    private Dictionary<string, object?> AllAttributes()
    {
        using var document = JsonDocument.Parse(Attributes);
        var all = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => ValueOf(p.Value));
        foreach (var (key, value) in new[]
        {
            (TraitNames.Name, Name), (TraitNames.Email, Email), (TraitNames.Phone, Phone), (TraitNames.City, City),
            (TraitNames.Gender, Gender), (TraitNames.Birthday, Birthday), (TraitNames.TimeZone, TimeZone), (TraitNames.Locale, Locale),
        })
        {
            if (value is not null)
            {
                all[key] = value;
            }
        }

        return all;
    }

    private static object? ValueOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.TryGetDecimal(out var number) ? number : value.GetDouble(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Null => null,
        _ => value.Clone(),
    };
}
