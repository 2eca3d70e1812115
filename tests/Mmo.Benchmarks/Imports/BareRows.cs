using System.Globalization;
using System.Text;

namespace Mmo.Benchmarks.Imports;

/// <summary>A thousand rows of the file as the arrays that the bare statements take, made before the clock runs.</summary>
internal sealed class BareRows
{
    public const int Size = 1000;

    public BareRows(int first, int count, long firstPart, int sourceNo, DateTimeOffset at)
    {
        Rows = [.. Enumerable.Range(first, count).Select(n => new FilePerson(n))];
        People = [.. Rows.GroupBy(r => r.Number).Select(g => (g.Last(), g.Count()))];
        Owners = [.. Enumerable.Range(0, People.Count).Select(i => firstPart + (3 * i))];
        Parts = [.. Owners.SelectMany(o => new[] { o, o + 1, o + 2 })];
        PublicIds = [.. Parts.Select(_ => Guid.CreateVersion7())];
        Kinds = [.. Owners.SelectMany(_ => new short[] { 2, 3, 4 })];
        Values = [.. People.SelectMany(p => new[] { p.Person.MemberNumber, p.Person.Email, $"+86{p.Person.Phone}" })];
        Phones = [.. People.Select(p => $"+86{p.Person.Phone}")];
        EventIds = [.. Rows.Select(r => string.Create(CultureInfo.InvariantCulture, $"import:{Guid.Empty:N}:1:{r.Row + 1}"))];
        LinkIds = [.. People.SelectMany(p => Enumerable.Repeat(EventIds[p.Person.Number - first], 2))];
        Attributes = [.. People.SelectMany(_ => new[] { "name", "city", "等级", "email", "phone" })];
        AttributeValues = [.. People.SelectMany(p => new[] { Text(p.Person.Name), Text(p.Person.City), $"{p.Person.Level}", Text(p.Person.Email), Text($"+86{p.Person.Phone}") }.Select(Json))];
        Described = [.. People.Select(p => Json($$"""{"等级":{{p.Person.Level}}}"""))];
        Provenance = [.. Owners.Select(o => Json($"{{{string.Join(',', Attributes.Take(5).Select(a => $$"""{{Text(a)}}:{"part":{{o}},"source":{{sourceNo}},"observedAt":"{{at:yyyy-MM-ddTHH:mm:ss.FFFFFF}}+00:00"}"""))}}}"))];
        var places = People.Select((p, i) => (p.Person.Number, i)).ToDictionary(p => p.Number, p => p.i);
        PartOfRow = [.. Rows.Select(r => Owners[places[r.Number]])];
        Properties = [.. Rows.Select(r => Json($$"""{"name":"{{r.Name}}","city":"{{r.City}}","等级":{{r.Level}},"email":"{{r.Email}}","phone":"{{r.Phone}}"}"""))];
        Contexts = [.. Rows.Select(r => Json($$"""{"externalIds":[{"type":"member_number","id":"{{r.MemberNumber}}"},{"type":"phone","id":"{{r.Phone}}"},{"type":"email","id":"{{r.Email}}"}]}"""))];
    }

    public IReadOnlyList<FilePerson> Rows { get; }

    /// <summary>Each of them as the last of their rows says, with the number of these.</summary>
    public IReadOnlyList<(FilePerson Person, int Count)> People { get; }

    /// <summary>The birth parts: those of the member numbers.</summary>
    public long[] Owners { get; }

    public long[] Parts { get; }

    public Guid[] PublicIds { get; }

    public short[] Kinds { get; }

    public string[] Values { get; }

    public string[] Phones { get; }

    public string[] EventIds { get; }

    public string[] LinkIds { get; }

    public string[] Attributes { get; }

    public ReadOnlyMemory<byte>[] AttributeValues { get; }

    public ReadOnlyMemory<byte>[] Described { get; }

    public ReadOnlyMemory<byte>[] Provenance { get; }

    public long[] PartOfRow { get; }

    public ReadOnlyMemory<byte>[] Properties { get; }

    public ReadOnlyMemory<byte>[] Contexts { get; }

    private static string Text(string text) => $"\"{text}\"";

    private static ReadOnlyMemory<byte> Json(string json) => Encoding.UTF8.GetBytes(json);
}
