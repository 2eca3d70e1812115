using Mmo.Events;

namespace Mmo.Architecture.Tests.Assemblies;

public sealed class EventTests
{
    [Fact]
    public void Integration_events_are_named_once_and_come_back_from_the_feed_as_they_went_in() =>
        Exceptions.Load().Apply("A13", EventRules.Check([.. ModuleAssemblies.Modules
            .SelectMany(a => a.GetTypes())
            .Where(t => t.IsDefined(typeof(EventNameAttribute), inherit: false) || t.Name.EndsWith("Eto", StringComparison.Ordinal))])).ShouldBeEmpty();

    [Fact]
    public void An_event_without_a_name_is_noticed() =>
        EventRules.Check([typeof(NamelessEto)]).ShouldContain(v => v.Message == "has no [EventName].");

    [Fact]
    public void Two_events_of_one_name_are_noticed() =>
        EventRules.Check([typeof(FirstEto), typeof(TwinEto)]).ShouldContain(v => v.Message.Contains("shares the name"));

    [Fact]
    public void An_event_that_loses_a_property_on_the_way_is_noticed() =>
        EventRules.Check([typeof(LossyEto)]).ShouldContain(v => v.Message.Contains("come back"));

    public sealed class NamelessEto
    {
        public int Number { get; set; }
    }

    [EventName("Test.First")]
    public sealed class FirstEto
    {
        public int Number { get; set; }
    }

    [EventName("Test.First")]
    public sealed class TwinEto
    {
        public int Number { get; set; }
    }

    [EventName("Test.Lossy")]
    public sealed class LossyEto
    {
        public string Shown => "text";

        public int Hidden { private get; set; }
    }
}
