using System.Globalization;

namespace Mmo.Benchmarks.Imports;

/// <summary>Whom a row of the file is about. Every tenth row is one of somebody five rows before.</summary>
internal readonly record struct FilePerson(int Row)
{
    public int Number => Row % 10 == 9 ? Row - 5 : Row;

    public string MemberNumber => string.Create(CultureInfo.InvariantCulture, $"M{Number:00000000}");

    public string Phone => string.Create(CultureInfo.InvariantCulture, $"1{3 + (Number % 7)}{Number:000000000}");

    public string Email => string.Create(CultureInfo.InvariantCulture, $"p{Number}@example.com");

    public string Name => string.Create(CultureInfo.InvariantCulture, $"客户{Number}");

    public string City => string.Create(CultureInfo.InvariantCulture, $"城市{Number % 300}");

    public int Level => Row % 9;

    public string Csv => string.Create(CultureInfo.InvariantCulture, $"{MemberNumber},{Phone},{Email},{Name},{City},{Level}\n");
}
