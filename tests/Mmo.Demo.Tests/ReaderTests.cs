using Mmo.Demo.Playing;

namespace Mmo.Demo.Tests;

public sealed class ReaderTests
{
    [Fact]
    public void Most_mails_are_opened_after_a_while_and_some_of_those_are_followed_later_still()
    {
        var readers = Enumerable.Range(0, 2000).Select(n => Reader.Of(new Guid(n, 7, 7, 1, 2, 3, 4, 5, 6, 7, 8))).ToArray();

        readers.Count(r => r.OpensAfter is not null).ShouldBeInRange(1100, 1300);
        readers.Count(r => r.ClicksAfter is not null).ShouldBeInRange(440, 640);
        readers.ShouldAllBe(r => r.ClicksAfter == null || (r.OpensAfter != null && r.ClicksAfter > r.OpensAfter));
        readers.ShouldAllBe(r => r.OpensAfter == null || r.OpensAfter < Reader.Patience);
    }
}
