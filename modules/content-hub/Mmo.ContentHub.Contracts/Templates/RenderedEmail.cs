namespace Mmo.ContentHub.Templates;

/// <summary>A template filled for one person.</summary>
/// <param name="Key">The key of the model.</param>
/// <param name="Subject">One line.</param>
/// <param name="Html">The HTML body.</param>
/// <param name="Text">The plain-text body.</param>
/// <param name="Error">Why it could not be rendered, in the language of the request; then the other fields are empty.</param>
public sealed record RenderedEmail(string Key, string Subject, string Html, string Text, string? Error = null);
