namespace Mmo.Architecture.Tests;

public sealed class ExceptionsTests
{
    [Fact]
    public void An_exception_covers_its_violation_and_no_other() =>
        new Exceptions(["A1 | Mmo.X | because"]).Apply("A1", [new Violation("Mmo.X", "a"), new Violation("Mmo.Y", "b")])
            .ShouldBe(["Mmo.Y: b"]);

    [Fact]
    public void An_exception_that_nothing_needs_fails() =>
        new Exceptions(["A1 | Mmo.X | because"]).Apply("A1", []).ShouldHaveSingleItem().ShouldContain("remove it");

    [Fact]
    public void An_exception_without_a_reason_is_refused() =>
        Should.Throw<FormatException>(() => new Exceptions(["A1 | Mmo.X"]));
}
