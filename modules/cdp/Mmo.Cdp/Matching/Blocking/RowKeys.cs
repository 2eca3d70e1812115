using System.Globalization;
using Mmo.Cdp.Matching.Chinese;
using Mmo.Cdp.Matching.Similarity;

namespace Mmo.Cdp.Matching.Blocking;

/// <summary>What of a row goes into blocking keys. Every key is 0 where the row says nothing.</summary>
internal sealed class RowKeys(RecordLayout layout)
{
    private readonly int _date = layout.ColumnOf(FieldKind.BirthDate);

    public static ulong Text(FieldValue? value) => value is null ? 0 : StableHash.Of(value.Text);

    /// <summary>The first value of a kind.</summary>
    public Func<MatchRow, ulong> First(FieldKind kind)
    {
        var column = layout.ColumnOf(kind);
        return column < 0 ? _ => 0 : row => Text(row.Values[column]);
    }

    public ulong SurnameSound(MatchRow row) => layout.Surname < 0 ? 0 : Hash(Sound(row.Values[layout.Surname]));

    public ulong GivenSound(MatchRow row) => layout.Given < 0 ? 0 : Hash(Sound(row.Values[layout.Given]));

    public ulong GivenInitial(MatchRow row) => Initial(row, layout.Given);

    public ulong Initials(MatchRow row)
    {
        var (given, surname) = (Initial(row, layout.Given), Initial(row, layout.Surname));
        return given == 0 || surname == 0 ? 0 : StableHash.Of(Math.Min(given, surname), Math.Max(given, surname));
    }

    /// <summary>Both names in either order, so that exchanged columns meet.</summary>
    public ulong Names(MatchRow row)
    {
        var (given, surname) = (GivenSound(row), SurnameSound(row));
        return given == 0 || surname == 0 ? 0 : StableHash.Of(Math.Min(given, surname), Math.Max(given, surname));
    }

    public ulong Year(MatchRow row) => _date >= 0 && row.Values[_date] is { Date.Year: > 0 } date ? Number(date.Date.Year) : 0;

    public ulong MonthAndDay(MatchRow row) =>
        _date >= 0 && row.Values[_date] is { Date.Month: > 0 } date ? Number(10000 + (date.Date.Month * 100) + date.Date.Day) : 0;

    public static ulong PhoneTail(FieldValue? phone) => phone is { Text.Length: >= 8 } ? StableHash.Of(phone.Text.AsSpan(phone.Text.Length - 7)) : 0;

    public static ulong Mailbox(FieldValue? email) => email is { Mailbox.Local.Length: >= 2 } ? StableHash.Of(email.Mailbox.Local) : 0;

    public static ulong Domain(FieldValue? email) => email is null || email.Mailbox.Domain == "" ? 0 : StableHash.Of(email.Mailbox.Domain);

    /// <summary>The beginning of a street: the end is where words are abbreviated.</summary>
    public static ulong Street(FieldValue? address) => address is null ? 0 : StableHash.Of(address.Text.AsSpan(0, Math.Min(address.Text.Length, 5)));

    public static ulong Both(ulong a, ulong b) => a == 0 || b == 0 ? 0 : StableHash.Of(a, b);

    private static string? Sound(FieldValue? name)
    {
        if (name is null)
        {
            return null;
        }

        // A Chinese name in Latin letters meets the one in characters.
        var latin = name.Latin.Replace(" ", "", StringComparison.Ordinal);
        return name.NearPinyin?.Replace(" ", "", StringComparison.Ordinal) ?? (Pinyin.IsSyllable(latin) ? NearPinyin.Of(latin) : Soundex.Of(latin));
    }

    private static ulong Initial(MatchRow row, int column) =>
        column >= 0 && row.Values[column] is { } name ? StableHash.Of(name.Latin.AsSpan(0, 1)) : 0;

    private static ulong Hash(string? text) => text is null ? 0 : StableHash.Of(text);

    private static ulong Number(int number) => StableHash.Of(number.ToString(CultureInfo.InvariantCulture));
}
