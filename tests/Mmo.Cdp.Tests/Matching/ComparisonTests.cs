using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Comparisons;
using static Mmo.Cdp.Matching.AgreementLevel;

namespace Mmo.Cdp.Tests.Matching;

public sealed class ComparisonTests
{
    [Theory]
    [InlineData(nameof(FieldKind.GivenName), "Robert", "robert", nameof(Exact))]
    [InlineData(nameof(FieldKind.GivenName), "José", "jose", nameof(SameSimplified))]
    [InlineData(nameof(FieldKind.GivenName), "Robert", "Rob", nameof(ShortForm))]
    [InlineData(nameof(FieldKind.GivenName), "Robert", "R", nameof(ShortForm))]
    [InlineData(nameof(FieldKind.GivenName), "John", "John Michael", nameof(ShortForm))]
    [InlineData(nameof(FieldKind.GivenName), "Robert", "Rboert", nameof(Near))]
    [InlineData(nameof(FieldKind.GivenName), "Robert", "Susan", nameof(Different))]
    [InlineData(nameof(FieldKind.GivenName), "Robert", null, nameof(Missing))]
    [InlineData(nameof(FieldKind.Surname), "張", "张", nameof(SameSimplified))]
    [InlineData(nameof(FieldKind.Surname), "张", "章", nameof(SoundsAlikeWithTones))]
    [InlineData(nameof(FieldKind.GivenName), "伟", "威", nameof(SoundsAlike))]
    [InlineData(nameof(FieldKind.Surname), "张", "臧", nameof(SoundsNear))]
    [InlineData(nameof(FieldKind.GivenName), "宁", "林", nameof(SoundsNear))]
    [InlineData(nameof(FieldKind.GivenName), "小明", "明", nameof(ShortForm))]
    [InlineData(nameof(FieldKind.GivenName), "Xiaoming", "小明", nameof(SoundsAlike))]
    [InlineData(nameof(FieldKind.Surname), "单", "Shan", nameof(SoundsAlike))]
    [InlineData(nameof(FieldKind.Surname), "王", "李", nameof(Different))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "19710624", nameof(Exact))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-05", "1971-05-06", nameof(Transposed))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "19712406", nameof(Transposed))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "1917-06-24", nameof(Near))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "1938-06-24", nameof(PartlySame))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "1971-11-08", nameof(Related))]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "1980-01-13", nameof(Different))]
    [InlineData(nameof(FieldKind.Email), "a.kelly52@jones.com", "a.kelly52@jnoes.com", nameof(Near))]
    [InlineData(nameof(FieldKind.Email), "akelly52@jones.com", "akelly52@gmail.com", nameof(PartlySame))]
    [InlineData(nameof(FieldKind.Email), "akelly52@gmail.com", "akelly53@gmail.com", nameof(Related))]
    [InlineData(nameof(FieldKind.Email), "akelly52@gmail.com", "xyz@jones.com", nameof(Different))]
    [InlineData(nameof(FieldKind.Phone), "+44 7700 900123", "07700900123", nameof(PartlySame))]
    [InlineData(nameof(FieldKind.Phone), "13800138000", "13800138001", nameof(Near))]
    [InlineData(nameof(FieldKind.NationalId), "7364009", "7634009", nameof(Near))]
    [InlineData(nameof(FieldKind.NationalId), "7364009", "7364119", nameof(Similar))]
    [InlineData(nameof(FieldKind.NationalId), "7364009", "1111009", nameof(Different))]
    [InlineData(nameof(FieldKind.UserId), "u-1001", "u-1002", nameof(Different))]
    [InlineData(nameof(FieldKind.Place), "Southend-on-Sea", "Southend on sea", nameof(Exact))]
    [InlineData(nameof(FieldKind.Place), "London", "Lodnon", nameof(Near))]
    [InlineData(nameof(FieldKind.Place), "上海市浦东新区", "浦东新区", nameof(ShortForm))]
    [InlineData(nameof(FieldKind.Address), "forbes street", "forbse street", nameof(Near))]
    [InlineData(nameof(FieldKind.Postcode), "4510", "4150", nameof(Near))]
    public void Values_agree_as_far_as_their_kind_says(string kind, string? a, string? b, string expected)
    {
        var schema = Rows.Schema(Enum.Parse<FieldKind>(kind));
        Levels(schema, [a], [b]).Levels.ShouldBe([Enum.Parse<AgreementLevel>(expected)]);
        Levels(schema, [b], [a]).Levels.ShouldBe([Enum.Parse<AgreementLevel>(expected)]);
    }

    [Fact]
    public void Exchanged_names_are_compared_across()
    {
        var (levels, swapped) = Levels(Rows.Schema(FieldKind.GivenName, FieldKind.Surname), ["Grace", "Kelly"], ["Kelly", "Grcae"]);

        levels.ShouldBe([Near, Exact]);
        swapped.ShouldBeTrue();
    }

    [Fact]
    public void A_name_alone_in_the_wrong_column_counts_as_the_surname() =>
        Levels(Rows.Schema(FieldKind.GivenName, FieldKind.Surname), ["Kelly", null], ["Grace", "Kelly"]).Levels.ShouldBe([Missing, Exact]);

    [Fact]
    public void A_mailbox_tells_the_given_name_where_it_is_missing()
    {
        var schema = Rows.Schema(FieldKind.GivenName, FieldKind.Email);

        Levels(schema, [null, "lily8630@post.example"], ["Lily", "lk77@mail.example"]).Levels[0].ShouldBe(ShortForm);
        Levels(schema, [null, "lily8630@post.example"], ["Jack", "lk77@mail.example"]).Levels[0].ShouldBe(Missing);
        Levels(schema, [null, "lily8630@post.example"], ["Lily", "lily8630@post.example"]).Levels[0].ShouldBe(Missing);
    }

    [Fact]
    public void Of_several_phones_the_best_pair_counts() =>
        Levels(Rows.Schema(FieldKind.Phone, FieldKind.Phone), ["13800138000", "02161234567"], ["13911112222", "13800138000"]).Levels.ShouldBe([Exact]);

    [Fact]
    public void A_full_name_is_compared_as_surname_and_given_name() =>
        Levels(Rows.Schema(FieldKind.FullName), ["欧阳娜娜"], ["歐陽娜"]).Levels.ShouldBe([ShortForm, SameSimplified]);

    [Theory]
    [InlineData("john.smith@mail.example", "john.smith@post.example", nameof(Missing))]
    [InlineData("jsmith52@mail.example", "jsmith71@post.example", nameof(Missing))]
    [InlineData("jsmith5241@mail.example", "jsmith5241@post.example", nameof(PartlySame))]
    [InlineData("falcon.pete@mail.example", "falcon.pete@post.example", nameof(PartlySame))]
    public void An_address_made_of_the_name_says_no_more_than_the_name(string a, string b, string expected) =>
        Levels(Rows.Schema(FieldKind.GivenName, FieldKind.Surname, FieldKind.Email), ["John", "Smith", a], ["John", "Smith", b]).Levels[2].ToString().ShouldBe(expected);

    private static (AgreementLevel[] Levels, bool Swapped) Levels(FieldSchema schema, string?[] a, string?[] b)
    {
        var layout = new RecordLayout(schema);
        var reader = new RowReader(layout);
        var levels = new AgreementLevel[layout.Comparisons.Count];
        var swapped = new PairComparer(layout).Compare(
            reader.Read(new MatchRecord(1, a)), reader.Read(new MatchRecord(2, b)), levels, new int[levels.Length]);
        return (levels, swapped);
    }
}
