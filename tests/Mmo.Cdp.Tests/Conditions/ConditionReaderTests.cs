using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Localization;

namespace Mmo.Cdp.Tests.Conditions;

public sealed class ConditionReaderTests(CdpHost host) : IClassFixture<CdpHost>
{
    [Fact]
    public void What_the_types_write_the_reader_reads()
    {
        ConditionNode condition = new AllCondition(
            new AttributeCondition("city", ConditionOperator.Eq, ConditionJson.Of("上海")),
            new AnyCondition(
                new EventCondition("Order Completed", ConditionOperator.Between, ConditionJson.Of(new[] { 2, 5 }))
                {
                    Where = [new PropertyFilter("items.0.price", ConditionOperator.Gte, ConditionJson.Of(9.5m))],
                    Agg = EventAggregate.Sum,
                    Property = "amount",
                    Window = EventWindow.LastDays(30),
                },
                new MessageCondition(MessageAction.Opened) { JourneyId = Guid.Parse("0197a0b0-0000-7000-8000-000000000001"), Window = EventWindow.LastHours(7) }),
            new NoneCondition(new InSegmentCondition(Guid.Parse("0197a0b0-0000-7000-8000-000000000002")), new ConsentCondition("email", "marketing", ConsentState.NeverAsked)),
            new NotInSegmentCondition(Guid.Parse("0197a0b0-0000-7000-8000-000000000003")),
            new IdentityCondition(IdentifierKind.Phone, false),
            new EventCondition("A", ConditionOperator.Eq, ConditionJson.Of(0)) { Window = new EventWindow { Type = WindowKind.Absolute, From = "2026-11-01", To = "2026-11-11" } });

        var faults = Faults();
        var read = ConditionReader.Read(condition.ToJson(), faults);

        faults.All.ShouldBeEmpty();
        read.ShouldNotBeNull().ToJson().ShouldBe(condition.ToJson());
    }

    [Theory]
    [InlineData("""[]""", "")]
    [InlineData("""{"type":"all"}""", "conditions")]
    [InlineData("""{"type":"sometimes","conditions":[]}""", "type")]
    [InlineData("""{"conditions":[]}""", "type")]
    [InlineData("""{"type":"all","conditions":[{"type":"any","conditions":[]}]}""", "conditions[0].conditions")]
    [InlineData("""{"type":"all","conditions":[{"type":"attr","path":"city","op":"like","value":"x"}]}""", "conditions[0].op")]
    [InlineData("""{"type":"all","conditions":[{"type":"attr","path":"city","op":"0","value":"x"}]}""", "conditions[0].op")]
    [InlineData("""{"type":"attr","path":7,"op":"exists"}""", "path")]
    [InlineData("""{"type":"attr","path":"city","op":"exists","vlaue":1}""", "vlaue")]
    [InlineData("""{"type":"inSegment","segmentId":"no"}""", "segmentId")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"rolling","amount":1.5}}""", "window.amount")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"where":[{"op":"exists"}]}""", "where[0].path")]
    [InlineData("""{"type":"attr","path":"\ud800","op":"exists"}""", "")]
    [InlineData("""{"type":"attr","path":"city","op":"eq","value":"\ud800"}""", "")]
    [InlineData("""{"type":"attr","path":"a\u0000b","op":"exists"}""", "path")]
    public void A_fault_names_its_place(string json, string path)
    {
        var faults = Faults();
        ConditionReader.Read(json, faults).ShouldBeNull();
        faults.All.ShouldHaveSingleItem().Path.ShouldBe(path);
        faults.All[0].Message.ShouldNotContain("Condition:");
    }

    [Fact]
    public void All_faults_are_told_at_once()
    {
        var faults = Faults();
        ConditionReader.Read("""{"type":"all","conditions":[{"type":"attr","op":"no"},{"type":"consent","channel":"email"}]}""", faults);
        faults.All.Select(f => f.Path).ShouldBe(
            ["conditions[0].path", "conditions[0].op", "conditions[1].purpose", "conditions[1].state"], ignoreOrder: true);
    }

    [Fact]
    public void Too_deep_and_too_many_are_refused_without_reading_on()
    {
        var leaf = """{"type":"attr","path":"city","op":"exists"}""";
        var deep = string.Concat(Enumerable.Repeat("""{"type":"all","conditions":[""", 16)) + leaf + string.Concat(Enumerable.Repeat("]}", 16));
        var faults = Faults();
        ConditionReader.Read(deep, faults).ShouldBeNull();
        faults.All.ShouldHaveSingleItem().Message.ShouldContain("16");

        var fifteen = string.Concat(Enumerable.Repeat("""{"type":"all","conditions":[""", 15)) + leaf + string.Concat(Enumerable.Repeat("]}", 15));
        ConditionReader.Read(fifteen, Faults()).ShouldNotBeNull();

        faults = Faults();
        ConditionReader.Read($$"""{"type":"all","conditions":[{{string.Join(',', Enumerable.Repeat(leaf, 200))}}]}""", faults).ShouldBeNull();
        faults.All.ShouldHaveSingleItem().Message.ShouldContain("200");
        ConditionReader.Read($$"""{"type":"all","conditions":[{{string.Join(',', Enumerable.Repeat(leaf, 199))}}]}""", Faults()).ShouldNotBeNull();

        faults = Faults();
        ConditionReader.Read(new string('[', 100_000), faults).ShouldBeNull();
        faults.All.ShouldHaveSingleItem();
    }

    private ConditionFaults Faults() => new(host.Services.GetRequiredService<IMmoTexts>());
}
