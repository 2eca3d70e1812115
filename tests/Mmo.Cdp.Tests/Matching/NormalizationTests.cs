using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Normalization;

namespace Mmo.Cdp.Tests.Matching;

public sealed class NormalizationTests
{
    [Theory]
    [InlineData(nameof(FieldKind.Surname), "  O'Brien ", "obrien")]
    [InlineData(nameof(FieldKind.Surname), "MÜLLER-Lüdenscheidt", "müller lüdenscheidt")]
    [InlineData(nameof(FieldKind.GivenName), "王 小明", "王小明")]
    [InlineData(nameof(FieldKind.Place), "Ｓｈａｎｇｈａｉ", "shanghai")]
    [InlineData(nameof(FieldKind.Phone), "＋８６ 138-0013-8000", "13800138000")]
    [InlineData(nameof(FieldKind.Phone), "0086 13800138000", "13800138000")]
    [InlineData(nameof(FieldKind.Phone), "00000000", null)]
    [InlineData(nameof(FieldKind.Phone), "12", null)]
    [InlineData(nameof(FieldKind.Email), "Jo.Smith+news@Example.COM", "jo.smith@example.com")]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24", "19710624")]
    [InlineData(nameof(FieldKind.BirthDate), "24/06/1971", "19710624")]
    [InlineData(nameof(FieldKind.BirthDate), "6/24/1971", "19710624")]
    [InlineData(nameof(FieldKind.BirthDate), "1971年6月24日", "19710624")]
    [InlineData(nameof(FieldKind.BirthDate), "1971-06-24T00:00:00Z", "19710624")]
    [InlineData(nameof(FieldKind.BirthDate), "19711324", "19711324")]
    [InlineData(nameof(FieldKind.BirthDate), "soon", null)]
    [InlineData(nameof(FieldKind.NationalId), "00-000", null)]
    [InlineData(nameof(FieldKind.NationalId), "11010519491231002X", "11010519491231002x")]
    [InlineData(nameof(FieldKind.Text), "N/A", null)]
    [InlineData(nameof(FieldKind.Text), "   ", null)]
    [InlineData(nameof(FieldKind.Text), null, null)]
    public void Values_are_written_in_one_form(string kind, string? raw, string? expected) =>
        FieldNormalizer.Written(Enum.Parse<FieldKind>(kind), raw).ShouldBe(expected);

    [Theory]
    [InlineData("張偉", "张伟")]
    [InlineData("josé", "jose")]
    [InlineData("łódź", "lodz")]
    public void Values_are_compared_simplified_and_without_accents(string written, string expected) => FieldNormalizer.Compared(written).ShouldBe(expected);

    [Theory]
    [InlineData("欧阳娜娜", "欧阳", "娜娜")]
    [InlineData("歐陽娜娜", "歐陽", "娜娜")]
    [InlineData("欧阳", "欧", "阳")]
    [InlineData("王伟", "王", "伟")]
    [InlineData("王", "王", null)]
    [InlineData("john smith", "smith", "john")]
    [InlineData("smith, john michael", "smith", "john michael")]
    [InlineData("dr. ludwig van beethoven", "van beethoven", "ludwig")]
    [InlineData("madonna", null, "madonna")]
    [InlineData(" , ", null, null)]
    public void Full_names_are_split(string name, string? surname, string? given) => NameSplitter.Split(name).ShouldBe((surname, given));

    [Fact]
    public void Broken_and_endless_text_is_read()
    {
        FieldNormalizer.Written(FieldKind.GivenName, "a\ud83d").ShouldNotBeNull();
        FieldNormalizer.Written(FieldKind.Text, new string('é', 100_000))!.Length.ShouldBeLessThan(1000);
        FieldNormalizer.Written(FieldKind.Text, "👩‍👩‍👧 🙂").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("11010519491231002x", true)]
    [InlineData("110105194912310021", false)]
    [InlineData("7364009", false)]
    public void An_identity_number_proves_itself(string number, bool expected) => CheckDigits.AreRight(number).ShouldBe(expected);
}
