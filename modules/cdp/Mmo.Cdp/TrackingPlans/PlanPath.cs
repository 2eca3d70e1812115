using System.Text;

namespace Mmo.Cdp.TrackingPlans;

/// <summary>
/// Where a property stands: <c>price</c>, <c>address.city</c>, <c>products[].sku</c>. A dot, a bracket or a backslash that belongs to a name has a
/// backslash before it.
/// </summary>
internal static class PlanPath
{
    /// <summary>What stands for every entry of a list.</summary>
    public const string Items = "[]";

    public const int MaxSteps = 8;

    private const int MaxLength = 200;

    /// <summary>Names, and null for the entries of a list; null for what is no path.</summary>
    public static IReadOnlyList<string?>? Parse(string path)
    {
        if (path.Length is 0 or > MaxLength)
        {
            return null;
        }

        var steps = new List<string?>();
        var name = new StringBuilder();
        for (var i = 0; i <= path.Length; i++)
        {
            if (i == path.Length || path[i] == '.')
            {
                if (name.Length == 0)
                {
                    return null;
                }

                steps.Add(name.ToString());
                name.Clear();
            }
            else if (path[i] == '\\')
            {
                if (++i == path.Length)
                {
                    return null;
                }

                name.Append(path[i]);
            }
            else if (path[i] == '[')
            {
                if (name.Length == 0 || !path.AsSpan(i).StartsWith(Items))
                {
                    return null;
                }

                steps.Add(name.ToString());
                steps.Add(null);
                name.Clear();
                i += Items.Length;
                if (i == path.Length)
                {
                    break;
                }

                if (path[i] != '.')
                {
                    return null;
                }
            }
            else
            {
                name.Append(path[i]);
            }
        }

        return steps.Count is 0 or > MaxSteps ? null : steps;
    }

    /// <summary>The path of a property of an object that stands at another one.</summary>
    public static string Join(string parent, string name) => parent.Length == 0 ? Escape(name) : $"{parent}.{Escape(name)}";

    private static string Escape(string name) =>
        name.AsSpan().ContainsAny('.', '[', '\\') ? name.Replace(@"\", @"\\", StringComparison.Ordinal).Replace(".", @"\.", StringComparison.Ordinal).Replace("[", @"\[", StringComparison.Ordinal) : name;
}
