namespace Mmo.Cdp.Accounts;

/// <summary>Something that somebody of an account did.</summary>
/// <param name="Key">The event's key in the log.</param>
/// <param name="Label">What people call it, in the language of the answer.</param>
/// <param name="Name">Its name.</param>
/// <param name="OccurredTime">When it happened.</param>
/// <param name="ProfileId">Who did it.</param>
/// <param name="ProfileNo">The person's number.</param>
/// <param name="PersonName">The person's name; masked unless the caller may see it.</param>
public sealed record AccountEventDto(string Key, string Label, string Name, DateTimeOffset OccurredTime, Guid ProfileId, long ProfileNo, string? PersonName);
