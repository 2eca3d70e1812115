namespace Mmo.Cdp.IdentifierRules;

/// <summary>Values that name nobody, whatever their letter case: whole ones, or patterns with * at the beginning or the end.</summary>
internal sealed class BlockedValues
{
    private readonly HashSet<string> _whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _beginnings = [];
    private readonly List<string> _ends = [];
    private readonly List<string> _middles = [];

    public BlockedValues(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns)
        {
            var text = pattern.Trim('*');
            var list = (pattern.StartsWith('*'), pattern.EndsWith('*')) switch
            {
                (true, true) => _middles,
                (true, false) => _ends,
                (false, true) => _beginnings,
                _ => null,
            };
            if (list is null)
            {
                _whole.Add(text);
            }
            else
            {
                list.Add(text);
            }
        }
    }

    public bool Contains(string value) =>
        _whole.Contains(value)
        || _beginnings.Exists(b => value.StartsWith(b, StringComparison.OrdinalIgnoreCase))
        || _ends.Exists(e => value.EndsWith(e, StringComparison.OrdinalIgnoreCase))
        || _middles.Exists(m => value.Contains(m, StringComparison.OrdinalIgnoreCase));
}
