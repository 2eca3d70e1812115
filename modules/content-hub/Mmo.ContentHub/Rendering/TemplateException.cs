namespace Mmo.ContentHub.Rendering;

/// <summary>A template cannot be filled; the code's text says so to its author.</summary>
/// <param name="code">The key of the text.</param>
/// <param name="data">The values of the text's placeholders.</param>
internal sealed class TemplateException(string code, params (string Name, object? Value)[] data) : Exception(code)
{
    public string Code { get; } = code;

    public IReadOnlyDictionary<string, object?> Values { get; } = data.ToDictionary(d => d.Name, d => d.Value);
}
