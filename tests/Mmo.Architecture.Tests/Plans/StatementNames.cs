using System.Reflection;
using System.Text.RegularExpressions;

namespace Mmo.Architecture.Tests.Plans;

/// <summary>
/// Says which member of our code a statement comes from (<c>TimelineSql.Page</c>): the one that begins it, else the one whose texts cover
/// most of it. Found by reading the code's own strings, so that nobody keeps a list.
/// </summary>
internal sealed partial class StatementNames
{
    private const int ShortestPiece = 16;
    private const int ShortestBeginning = 30;
    private const int Enough = 60;

    private readonly List<(string Name, int Rank, string[] Pieces)> _members = [];
    private readonly Dictionary<string, string> _known = [];

    public StatementNames(IEnumerable<Assembly> assemblies)
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var type in assemblies.SelectMany(a => a.GetTypes()))
        {
            // Constants first: whoever uses one carries a copy of its text.
            foreach (var field in type.GetFields(all).Where(f => f is { IsLiteral: true, FieldType.FullName: "System.String" }))
            {
                Add(type, field.Name, 0, [(string)field.GetRawConstantValue()!]);
            }

            foreach (var field in type.GetFields(all).Where(f => f is { IsStatic: true, IsInitOnly: true, FieldType.FullName: "System.String" } && IsSql(type)))
            {
                Add(type, field.Name, 0, [(string)field.GetValue(null)!]);
            }

            foreach (var method in type.GetMembers(all).OfType<MethodBase>())
            {
                Add(type, method.Name, 1, TextsOf(method));
            }
        }
    }

    public string Of(string statement)
    {
        if (!_known.TryGetValue(statement, out var name))
        {
            _known[statement] = name = Find(Plain(statement));
        }

        return name;
    }

    private string Find(string statement)
    {
        // Who writes the beginning puts the rest together; a beginning of a few words may be anybody's.
        var best = _members
            .Select(m => (
                m.Name,
                m.Rank,
                Begins: m.Pieces.Where(p => p.Length >= ShortestBeginning && statement.StartsWith(p, StringComparison.Ordinal)).Select(p => p.Length).DefaultIfEmpty().Max(),
                Covered: m.Pieces.Where(p => statement.Contains(p, StringComparison.Ordinal)).Sum(p => p.Length)))
            .OrderByDescending(m => m.Begins).ThenByDescending(m => m.Covered).ThenBy(m => m.Rank)
            .FirstOrDefault();
        return best.Covered >= Math.Min(Enough, statement.Length / 4) ? best.Name : statement.Length > 90 ? statement[..90].TrimEnd() : statement;
    }

    private void Add(Type type, string member, int rank, IEnumerable<string> texts)
    {
        // An interpolated text is cut at its holes; what fills them is somebody else's.
        var pieces = texts.SelectMany(t => Hole().Split(Plain(t))).Select(p => p.Trim()).Where(p => p.Length >= ShortestPiece).Distinct().ToArray();
        if (pieces.Length > 0)
        {
            _members.Add((NameOf(type, member), IsSql(type) ? rank : rank + 2, pieces));
        }
    }

    private static bool IsSql(Type type) => type.Name.EndsWith("Sql", StringComparison.Ordinal);

    /// <summary>Async methods and lambdas are classes and methods of the compiler's, called <c>&lt;Name&gt;…</c>.</summary>
    private static string NameOf(Type type, string member)
    {
        var inner = type;
        while (inner.DeclaringType is not null && inner.Name.StartsWith('<'))
        {
            member = CompilerName().Match(inner.Name) is { Success: true } m ? m.Groups[1].Value : member;
            inner = inner.DeclaringType;
        }

        return $"{inner.Name.Split('`')[0]}.{(CompilerName().Match(member) is { Success: true } match ? match.Groups[1].Value : member)}";
    }

    private static IEnumerable<string> TextsOf(MethodBase method)
    {
        var code = method.GetMethodBody()?.GetILAsByteArray() ?? [];
        for (var i = 0; i + 4 < code.Length; i++)
        {
            // ldstr and a token of the user strings; that a number looks like it and is a token too is next to impossible.
            if (code[i] == 0x72 && code[i + 4] == 0x70)
            {
                string? text = null;
                try
                {
                    text = method.Module.ResolveString(BitConverter.ToInt32(code, i + 1));
                }
                catch (ArgumentException)
                {
                    // It only looked like one.
                }

                if (text is not null)
                {
                    yield return text;
                }
            }
        }
    }

    /// <summary>As PostgreSQL sees it and as we write it are one text: parameters and white space aside.</summary>
    private static string Plain(string sql) => Space().Replace(Parameter().Replace(sql, "?"), " ").Trim();

    [GeneratedRegex(@"(?<![:\w@])[@$]\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"^<(\w+)>")]
    private static partial Regex CompilerName();
}
