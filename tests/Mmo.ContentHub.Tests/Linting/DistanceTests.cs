using Mmo.ContentHub.Linting;

namespace Mmo.ContentHub.Tests.Linting;

public sealed class DistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("name", "name", 0)]
    [InlineData("nmae", "name", 2)]
    [InlineData("城市", "城", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Letters_put_in_taken_out_and_replaced_are_counted(string a, string b, int distance) => Distance.Between(a, b).ShouldBe(distance);
}
