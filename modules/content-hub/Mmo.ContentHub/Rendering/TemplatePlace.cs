namespace Mmo.ContentHub.Rendering;

/// <summary>A place in a text, as an editor counts: lines and columns from 1.</summary>
internal readonly record struct TemplatePlace(int Line, int Column)
{
    public static TemplatePlace Of(string source, int index)
    {
        var before = source.AsSpan(0, Math.Clamp(index, 0, source.Length));
        return new TemplatePlace(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
