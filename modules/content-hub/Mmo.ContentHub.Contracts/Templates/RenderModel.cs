namespace Mmo.ContentHub.Templates;

/// <summary>What a template is filled with for one person.</summary>
/// <param name="Key">Given back with the answer.</param>
/// <param name="Values">
/// Texts, numbers, booleans, and dictionaries or lists of these; nothing else is reachable from a template. By agreement: <c>person</c>
/// (the person's attributes), <c>event</c> (the properties of the event that started the journey), <c>unsubscribeUrl</c>, <c>preferencesUrl</c>.
/// </param>
public sealed record RenderModel(string Key, IReadOnlyDictionary<string, object?> Values);
