namespace Mmo.ErrorHandling;

/// <summary>One fault of the input.</summary>
/// <param name="Message">A sentence: what is wrong and what to do. Used where <paramref name="Code"/> is null.</param>
/// <param name="Members">The fields, as JSON paths such as <c>conditions[0].value</c>.</param>
/// <param name="Code">The key of a localized text, or null.</param>
/// <param name="Data">The values of the text's placeholders.</param>
public sealed record ValidationError(
    string Message,
    IReadOnlyList<string> Members,
    string? Code = null,
    IReadOnlyDictionary<string, object?>? Data = null);
