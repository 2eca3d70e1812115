using Mmo.Cdp.Matching.Similarity;

namespace Mmo.Cdp.Tests.Matching;

public sealed class SimilarityTests
{
    // The values of Winkler's papers.
    [Theory]
    [InlineData("martha", "marhta", 0.961)]
    [InlineData("dwayne", "duane", 0.840)]
    [InlineData("dixon", "dicksonx", 0.813)]
    [InlineData("abroms", "abrams", 0.922)]
    [InlineData("same", "same", 1)]
    [InlineData("abc", "xyz", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "a", 0)]
    public void Strings_are_as_similar_as_Winkler_says(string a, string b, double expected)
    {
        JaroWinkler.Of(a, b).ShouldBe(expected, 0.001);
        JaroWinkler.Of(b, a).ShouldBe(expected, 0.001);
    }

    [Theory]
    [InlineData("smith", "smith", 0)]
    [InlineData("smith", "smiht", 1)]
    [InlineData("smith", "smyth", 1)]
    [InlineData("smith", "smit", 1)]
    [InlineData("19710624", "19710524", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("kitten", "sitting", 3)]
    [InlineData("abcdef", "uvwxyz", 4)]
    public void A_swap_of_neighbours_is_one_slip(string a, string b, int expected)
    {
        DamerauLevenshtein.Within(a, b, 3).ShouldBe(expected);
        DamerauLevenshtein.Within(b, a, 3).ShouldBe(expected);
    }

    [Theory]
    [InlineData("robert", "r163")]
    [InlineData("rupert", "r163")]
    [InlineData("ashcraft", "a261")]
    [InlineData("tymczak", "t522")]
    [InlineData("pfister", "p236")]
    [InlineData("lee", "l000")]
    [InlineData("王", "王")]
    public void Surnames_have_the_codes_of_the_census(string name, string code) => Soundex.Of(name).ShouldBe(code);

    [Fact]
    public void Strings_of_any_length_are_compared()
    {
        var text = new string('x', 5000);
        JaroWinkler.Of(text, text + "y").ShouldBe(1, 0.001);
        DamerauLevenshtein.Within(text, text.AsSpan(1), 2).ShouldBeLessThanOrEqualTo(2);
    }
}
