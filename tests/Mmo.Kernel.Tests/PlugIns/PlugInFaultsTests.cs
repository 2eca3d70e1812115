using Mmo.PlugIns;

namespace Mmo.Kernel.Tests.PlugIns;

public sealed class PlugInFaultsTests
{
    private static readonly Guid Ours = Guid.NewGuid();
    private static readonly Guid Theirs = Guid.NewGuid();

    private readonly PlugIn _plugIn = new("/plug-ins/acme", null);
    private readonly Clock _clock = new();
    private readonly PlugInFaults _faults;

    public PlugInFaultsTests() => _faults = new PlugInFaults(_clock);

    [Fact]
    public void A_reason_is_told_to_the_company_in_whose_work_it_arose()
    {
        _faults.Note(_plugIn, PlugInPart.Feed, "visits", "chen@example.com is there twice", Theirs);
        _faults.Note(_plugIn, PlugInPart.Worker, "nightly", "42P01", null);

        _faults.Read(_plugIn, Ours).Select(f => f.Reason).ShouldBe(["42P01"]);
        _faults.Read(_plugIn, Theirs).Count.ShouldBe(2);
    }

    [Fact]
    public void A_part_that_goes_well_again_is_forgotten()
    {
        _faults.Note(_plugIn, PlugInPart.Endpoint, "GET /api/acme", "No.", Ours);
        _faults.Note(_plugIn, PlugInPart.Endpoint, "GET /api/acme", "Still no.", Ours);
        _faults.Read(_plugIn, Ours).ShouldHaveSingleItem().ShouldBe(new PlugInFault(PlugInPart.Endpoint, "GET /api/acme", "Still no.", Ours, _clock.Now, 2));

        _faults.Clear(_plugIn, PlugInPart.Endpoint, "GET /api/acme", Ours);

        _faults.Read(_plugIn, Ours).ShouldBeEmpty();
    }

    [Fact]
    public void What_browsers_told_is_forgotten_after_an_hour()
    {
        _faults.Note(_plugIn, PlugInPart.Card, "visits", "Oops.", Ours);
        _faults.Note(_plugIn, PlugInPart.Node, "greet", "Oops.", Ours);

        _clock.Now += TimeSpan.FromHours(2);

        _faults.Read(_plugIn, Ours).ShouldHaveSingleItem().Part.ShouldBe(PlugInPart.Node);
    }

    [Fact]
    public void A_plug_in_that_fails_everywhere_takes_up_no_endless_room()
    {
        for (var i = 0; i < 500; i++)
        {
            _faults.Note(_plugIn, PlugInPart.Endpoint, $"GET /{i}", new string('x', 10_000), Ours);
        }

        _faults.Read(_plugIn, Ours).Count.ShouldBe(100);
        _faults.Read(_plugIn, Ours).ShouldAllBe(f => f.Reason.Length == 500);
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2026, 11, 29, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
