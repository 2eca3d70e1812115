namespace Mmo.Architecture.Tests;

/// <summary>The one file of exceptions; it keeps account of which were used.</summary>
internal sealed class Exceptions
{
    private readonly List<(string Rule, string Subject, string Reason)> _lines;

    private readonly HashSet<(string Rule, string Subject)> _used = [];

    public Exceptions(IEnumerable<string> lines) => _lines = [.. lines
        .Where(line => line.Trim() is { Length: > 0 } text && text[0] != '#')
        .Select(line => line.Split('|', 3, StringSplitOptions.TrimEntries))
        .Select(parts => parts is [var rule, var subject, { Length: > 0 } reason]
            ? (rule, subject, reason)
            : throw new FormatException($"An exception needs “rule | subject | reason”: {string.Join(" | ", parts)}"))];

    public static Exceptions Load() => new(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "exceptions.txt")));

    /// <summary>Takes out what is excepted and adds a violation for each exception of the rule that nothing needed.</summary>
    public IReadOnlyList<string> Apply(string rule, IEnumerable<Violation> violations)
    {
        var left = violations.Where(violation => !Covers(rule, violation.Subject)).Select(violation => violation.ToString()).ToList();
        left.AddRange(_lines
            .Where(line => line.Rule == rule && !_used.Contains((line.Rule, line.Subject)))
            .Select(line => $"exceptions.txt: nothing needs “{line.Rule} | {line.Subject}” any more; remove it."));
        return left;
    }

    private bool Covers(string rule, string subject)
    {
        var covers = _lines.Exists(line => line.Rule == rule && line.Subject == subject);
        if (covers)
        {
            _used.Add((rule, subject));
        }

        return covers;
    }
}
