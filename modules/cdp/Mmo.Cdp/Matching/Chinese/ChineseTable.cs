namespace Mmo.Cdp.Matching.Chinese;

/// <summary>The generated tables that travel inside the assembly; <c>tests/node/chinese-tables.mjs</c> writes them.</summary>
internal static class ChineseTable
{
    /// <summary>The lines of a table without its heading.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(ChineseTable).Assembly.GetManifestResourceStream($"Mmo.Cdp.Matching.{name}.txt")
            ?? throw new InvalidOperationException($"The table {name} is not in the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
