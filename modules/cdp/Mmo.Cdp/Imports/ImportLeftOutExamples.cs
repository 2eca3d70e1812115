using System.Text.Json;
using Mmo.Json;

namespace Mmo.Cdp.Imports;

/// <summary>The first few cells that are left out for each reason, while a file is read.</summary>
internal sealed class ImportLeftOutExamples(string? kept, IReadOnlyList<string> headers)
{
    private const int Most = 3;

    private readonly List<ImportLeftOutExample> _examples = [.. Read(kept)];

    public static IReadOnlyList<ImportLeftOutExample> Read(string? json) => json is null ? [] : JsonSerializer.Deserialize<ImportLeftOutExample[]>(json, MmoJson.Options)!;

    /// <summary>All of them as JSON when these rows have more; null when they have none that is needed.</summary>
    public string? Add(IEnumerable<ImportedRow> rows)
    {
        var before = _examples.Count;
        foreach (var row in rows)
        {
            foreach (var cell in row.LeftOut.Where(c => _examples.Count(e => e.Reason == c.Reason) < Most))
            {
                _examples.Add(new ImportLeftOutExample(
                    cell.Reason, row.No + (headers.Count > 0 ? 1 : 0), cell.Column, cell.Column < headers.Count ? headers[cell.Column] : "", cell.Value));
            }
        }

        return _examples.Count > before ? JsonSerializer.Serialize(_examples, MmoJson.Options) : null;
    }
}
