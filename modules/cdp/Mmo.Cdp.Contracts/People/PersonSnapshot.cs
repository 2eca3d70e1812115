namespace Mmo.Cdp.People;

/// <summary>What is known of a person now, for personalised messages and leads.</summary>
/// <param name="Part">The part that was asked for.</param>
/// <param name="Profile">The profile it belongs to.</param>
/// <param name="PublicId">The profile's id in the API and the UI.</param>
/// <param name="UnitId">The organisation unit; null for the whole tenant.</param>
/// <param name="Name">The name, or null.</param>
/// <param name="Email">The e-mail address to write to, normalised, or null.</param>
/// <param name="Phone">The phone number, E.164, or null.</param>
/// <param name="TimeZone">The person's IANA zone, or null for the tenant's.</param>
/// <param name="Locale">The person's language, or null.</param>
/// <param name="Attributes">All attributes by key, hot columns included: texts, numbers, booleans, dates as text.</param>
public sealed record PersonSnapshot(
    PartId Part,
    ProfileId Profile,
    Guid PublicId,
    Guid? UnitId,
    string? Name,
    string? Email,
    string? Phone,
    string? TimeZone,
    string? Locale,
    IReadOnlyDictionary<string, object?> Attributes);
