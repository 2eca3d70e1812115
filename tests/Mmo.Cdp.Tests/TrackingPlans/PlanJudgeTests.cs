using System.Text;
using Mmo.Cdp.Ingestion;
using Mmo.Cdp.TrackingPlans;

namespace Mmo.Cdp.Tests.TrackingPlans;

public sealed class PlanJudgeTests
{
    [Theory]
    [InlineData("text", "\"x\"", true)]
    [InlineData("text", "1", false)]
    [InlineData("number", "1.5", true)]
    [InlineData("number", "\"1.5\"", false)]
    [InlineData("wholeNumber", "12", true)]
    [InlineData("wholeNumber", "12.0", true)]
    [InlineData("wholeNumber", "1e2", true)]
    [InlineData("wholeNumber", "12.5", false)]
    [InlineData("boolean", "true", true)]
    [InlineData("boolean", "\"true\"", false)]
    [InlineData("time", "\"2026-11-22T08:00:00Z\"", true)]
    [InlineData("time", "\"2026-11-22\"", true)]
    [InlineData("time", "1795334400000", true)]
    [InlineData("time", "12", false)]
    [InlineData("time", "\"tomorrow at noon\"", false)]
    [InlineData("list", "[1]", true)]
    [InlineData("list", "{}", false)]
    [InlineData("object", "{}", true)]
    [InlineData("object", "[]", false)]
    [InlineData("text", "null", true)]
    [InlineData("number", "null", true)]
    public void A_value_is_of_its_type_or_it_is_not(string type, string json, bool fits)
    {
        var verdict = Judge($$"""{"p":{{json}}}""", Property("p", Enum.Parse<PlanPropertyType>(type, ignoreCase: true)));
        verdict.Violations.Select(v => (v.Kind, v.Property)).ShouldBe(fits ? [] : [(PlanViolationKind.WrongType, "p")]);
    }

    [Fact]
    public void Of_several_types_any_will_do()
    {
        PlanPropertyDto[] plan = [Property("p", PlanPropertyType.Text, PlanPropertyType.Boolean)];
        Judge("""{"p":"x"}""", plan).Violations.ShouldBeEmpty();
        Judge("""{"p":false}""", plan).Violations.ShouldBeEmpty();
        Judge("""{"p":1}""", plan).Violations.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("\"\\u0061\"", true)]
    [InlineData("\"b\"", false)]
    [InlineData("1.50", true)]
    [InlineData("2", false)]
    [InlineData("[\"a\",1.5]", true)]
    [InlineData("[\"a\",\"b\"]", false)]
    public void A_value_is_one_of_the_allowed_ones_however_it_is_written(string json, bool isAllowed)
    {
        var verdict = Judge($$"""{"p":{{json}}}""", Allowing("p", "a", "1.5"));
        verdict.Violations.Select(v => v.Kind).ShouldBe(isAllowed ? [] : [PlanViolationKind.ValueNotAllowed]);
    }

    [Theory]
    [InlineData("""{}""", "city")]
    [InlineData("""{"city":null}""", "city")]
    [InlineData("""{"city":"上海"}""", "")]
    public void What_is_required_is_missing_where_it_is_not_there_or_null(string json, string missing) =>
        string.Join(',', Judge(json, Required("city")).Violations.Select(v => v.Property)).ShouldBe(missing);

    [Fact]
    public void Within_an_optional_object_something_is_missing_only_where_the_object_is_there()
    {
        PlanPropertyDto[] plan = [Property("address", PlanPropertyType.Object), Required("address.city")];
        Judge("{}", plan).Violations.ShouldBeEmpty();
        Judge("""{"address":{}}""", plan).Violations.Single().Property.ShouldBe("address.city");
    }

    [Fact]
    public void What_is_required_below_an_object_that_nobody_described_is_required_always() =>
        Judge("{}", Required("address.city")).Violations.Single().ShouldBe(new PlanViolation(PlanViolationKind.MissingProperty, "address.city"));

    [Fact]
    public void Every_entry_of_a_list_is_judged_and_an_empty_list_misses_nothing()
    {
        PlanPropertyDto[] plan = [Required("products[].sku"), Property("products[].price", PlanPropertyType.Number)];
        Judge("""{"products":[]}""", plan).Violations.ShouldBeEmpty();
        Judge("""{"products":[{"sku":"1","price":2},{"price":"x","colour":"red"}]}""", plan).Violations.Select(v => (v.Kind, v.Property)).ShouldBe(
        [
            (PlanViolationKind.WrongType, "products[].price"), (PlanViolationKind.UnplannedProperty, "products[].colour"), (PlanViolationKind.MissingProperty, "products[].sku"),
        ]);
        Judge("""{"products":"none"}""", plan).Violations.Single().ShouldBe(new PlanViolation(PlanViolationKind.WrongType, "products", "\"none\""u8.ToArray(), PlanTypes.List), new Loose());
    }

    [Fact]
    public void An_object_without_described_properties_may_have_any() => Judge("""{"extra":{"whatever":1}}""", Property("extra", PlanPropertyType.Object)).Violations.ShouldBeEmpty();

    [Fact]
    public void A_name_with_a_dot_is_a_name_and_no_path()
    {
        Judge("""{"utm.source":"x"}""", Property(@"utm\.source")).Violations.ShouldBeEmpty();
        Judge("""{"utm.source":"x"}""").Violations.Single().Property.ShouldBe(@"utm\.source");
    }

    [Fact]
    public void What_SDKs_add_by_themselves_need_not_be_planned()
    {
        Judge("""{"$lib":"js","sku":1}""").Violations.Single().Property.ShouldBe("sku");
        var plan = new TrackingPlan(All(PlanPolicy.Flag), [new PlanEventDto { Kind = PlanEventKind.Page }]);
        plan.Judge(EventKind.Page, "page", "{\"url\":\"u\",\"title\":\"t\",\"sku\":1}"u8.ToArray()).Violations.Single().Property.ShouldBe("sku");
    }

    [Fact]
    public void What_only_says_what_changes_misses_nothing() =>
        new TrackingPlan(All(PlanPolicy.Flag), [new PlanEventDto { Kind = PlanEventKind.Identify, Properties = [Required("city")] }])
            .Judge(EventKind.Identify, "identify", "{}"u8.ToArray(), isPartial: true).Violations.ShouldBeEmpty();

    [Fact]
    public void An_event_of_another_name_is_unplanned_but_a_call_that_the_plan_says_nothing_of_is_not()
    {
        var plan = new TrackingPlan(All(PlanPolicy.Quarantine), [new PlanEventDto { Name = "Clicked" }]);
        plan.Judge(EventKind.Track, "clicked", "{}"u8.ToArray()).Violations.Single().Kind.ShouldBe(PlanViolationKind.UnplannedEvent);
        plan.Judge(EventKind.Identify, "identify", "{\"email\":\"a@b.example\"}"u8.ToArray()).Refusal.ShouldBeNull();
    }

    [Theory]
    [InlineData("""{"bad":1,"p":"x"}""", """{"p":"x"}""")]
    [InlineData("""{"p":"x","bad":{"deep":[1,2,{"a":"b"}]}}""", """{"p":"x"}""")]
    [InlineData("""{ "bad" : 1 , "p" : "a\"\u4e2d中" , "b\u0061d" : [1] }""", """{"p":"a\"\u4e2d中"}""")]
    [InlineData("""{"bad":1}""", "{}")]
    [InlineData("""{"o":{"bad":1,"ok":2},"p":"x"}""", """{"o":{"ok":2},"p":"x"}""")]
    [InlineData("""{"l":[{"ok":1},{"ok":"x"},{"bad":3}]}""", """{"l":[{"ok":1},{},{}]}""")]
    [InlineData("""{"n":[1,"x",2]}""", """{"n":[1,2]}""")]
    public void A_field_that_is_dropped_goes_as_a_whole_and_what_stays_is_as_it_came(string json, string left)
    {
        var plan = new TrackingPlan(
            All(PlanPolicy.Drop),
            [new PlanEventDto { Name = "E", Properties = [Property("p"), Property("o.ok"), Property("l[].ok", PlanPropertyType.Number), Property("n[]", PlanPropertyType.Number)] }]);
        var verdict = plan.Judge(EventKind.Track, "E", Encoding.UTF8.GetBytes(json));
        (Encoding.UTF8.GetString(verdict.Json.Span), verdict.IsDropped, verdict.IsFlagged).ShouldBe((left, true, true));
    }

    [Fact]
    public void An_event_with_a_thousand_faults_tells_a_bounded_number_and_drops_them_all()
    {
        var json = $"{{{string.Join(',', Enumerable.Range(0, 1000).Select(n => $"\"x{n}\":{n}"))}}}";
        var verdict = new TrackingPlan(All(PlanPolicy.Drop), [new PlanEventDto { Name = "E" }]).Judge(EventKind.Track, "E", Encoding.UTF8.GetBytes(json));
        (verdict.Violations.Count, Encoding.UTF8.GetString(verdict.Json.Span)).ShouldBe((PlanVerdict.MaxViolations, "{}"));
    }

    [Fact]
    public void An_event_that_is_as_planned_costs_no_memory()
    {
        var plan = new TrackingPlan(
            All(PlanPolicy.Flag),
            [new PlanEventDto { Name = "E", Properties = [Required("sku"), Property("price", PlanPropertyType.Number), Allowing("kind", "a", "b"), Required("products[].id")] }]);
        var json = """{"sku":"S","price":12.5,"kind":"a","products":[{"id":"1"},{"id":"2"}]}"""u8.ToArray();
        plan.Judge(EventKind.Track, "E", json).Violations.ShouldBeEmpty();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            plan.Judge(EventKind.Track, "E", json);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Theory]
    [InlineData("track", "email", "\"lin@example.com\"", "***")]
    [InlineData("track", "contact", "\"lin@example.com\"", "l***@example.com")]
    [InlineData("track", "note", "\"call 138 0013 8000\"", "call 138****8000")]
    [InlineData("track", "id", "310101199001011234", "31***")]
    [InlineData("track", "colour", "\"red\"", "red")]
    [InlineData("track", "address.street", "\"南京东路1号\"", "***")]
    [InlineData("track", "o", "{\"email\":\"lin@example.com\"}", "{…}")]
    [InlineData("identify", "nick", "\"小林\"", "***")]
    public void A_sample_names_nobody(string call, string property, string json, string shown) =>
        ViolationSample.Of(EventKinds.Find(call)!.Value, new PlanViolation(PlanViolationKind.WrongType, property, Encoding.UTF8.GetBytes(json))).ShouldBe(shown);

    [Fact]
    public void A_definition_is_made_of_what_came_and_guesses_no_values()
    {
        ReadOnlyMemory<byte>[] events =
        [
            """{"sku":"A","price":1,"when":"2026-11-22","address":{"city":"上海"},"products":[{"id":1},{"id":2,"note":"x"}],"$lib":"js"}"""u8.ToArray(),
            """{"sku":"B","price":1.5,"when":"soon","ok":true,"none":null}"""u8.ToArray(),
        ];
        var planned = PlanInference.Infer(PlanEventKind.Track, "E", events);
        planned.Properties.Select(p => $"{p.Path}:{string.Join('|', p.Types)}{(p.IsRequired ? "!" : "")}").ShouldBe(
            ["address:Object", "address.city:Text!", "ok:Boolean", "price:Number!", "products:List", "products[].id:Number!", "products[].note:Text", "sku:Text!", "when:Text!"]);
        planned.Properties.ShouldAllBe(p => p.AllowedValues.Count == 0);
        var plan = new TrackingPlan(All(PlanPolicy.Flag), [planned]);
        events.SelectMany(json => plan.Judge(EventKind.Track, "E", json).Violations).Select(v => $"{v.Kind} {v.Property}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(19, PlanPropertyType.Number)]
    [InlineData(20, PlanPropertyType.WholeNumber)]
    public void A_number_is_taken_for_whole_only_when_many_were(int count, PlanPropertyType type) =>
        PlanInference.Infer(PlanEventKind.Track, "E", Enumerable.Range(0, count).Select(n => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes($$"""{"n":{{n}}}""")))
            .Properties.Single().Types.ShouldBe([type]);

    [Theory]
    [InlineData("")]
    [InlineData(".a")]
    [InlineData("a.")]
    [InlineData("a..b")]
    [InlineData("[]")]
    [InlineData("a[]b")]
    [InlineData("a[0]")]
    [InlineData("a\\")]
    [InlineData("a.b.c.d.e.f.g.h.i")]
    public void What_is_no_path_is_refused(string path) => PlanPath.Parse(path).ShouldBeNull();

    private static PlanVerdict Judge(string json, params PlanPropertyDto[] properties) =>
        new TrackingPlan(All(PlanPolicy.Flag), [new PlanEventDto { Name = "E", Properties = properties }]).Judge(EventKind.Track, "E", Encoding.UTF8.GetBytes(json));

    private static PlanPropertyDto Property(string path, params PlanPropertyType[] types) => new() { Path = path, Types = types };

    private static PlanPropertyDto Required(string path) => new() { Path = path, IsRequired = true };

    private static PlanPropertyDto Allowing(string path, params string[] values) => new() { Path = path, AllowedValues = values };

    private static PlanPoliciesDto All(PlanPolicy policy) => new()
    {
        UnplannedEvent = policy, UnplannedProperty = policy, MissingProperty = policy, WrongType = policy, ValueNotAllowed = policy,
    };

    private sealed class Loose : IEqualityComparer<PlanViolation>
    {
        public bool Equals(PlanViolation x, PlanViolation y) => (x.Kind, x.Property, x.Types) == (y.Kind, y.Property, y.Types) && x.Value.Span.SequenceEqual(y.Value.Span);

        public int GetHashCode(PlanViolation obj) => obj.Kind.GetHashCode();
    }
}
