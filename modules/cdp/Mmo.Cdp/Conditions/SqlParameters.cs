using System.Collections;
using System.Globalization;

namespace Mmo.Cdp.Conditions;

/// <summary>
/// The parameters of a compiled condition. Equal values share a name, so that equal conditions become equal SQL and are computed once.
/// </summary>
internal sealed class SqlParameters
{
    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, object> _values = [];

    public IReadOnlyDictionary<string, object> Values => _values;

    public string Add(object value)
    {
        var key = $"{value.GetType().Name}:{KeyOf(value)}";
        if (!_names.TryGetValue(key, out var name))
        {
            name = $"c{_names.Count}";
            _names.Add(key, name);
            _values.Add(name, value);
        }

        return $"@{name}";
    }

    private static string KeyOf(object value) => value switch
    {
        string text => text,
        DateTimeOffset moment => moment.UtcTicks.ToString(CultureInfo.InvariantCulture),
        IEnumerable list => string.Join('\u0001', list.Cast<object>().Select(item => $"{KeyOf(item).Length}:{KeyOf(item)}")),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
