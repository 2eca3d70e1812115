using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Conditions;

public sealed class ConditionBindingTests(CdpHost host) : IClassFixture<CdpHost>
{
    [Theory]
    [InlineData("""{"type":"attr","path":"shoeSize","op":"exists"}""", "path")]
    [InlineData("""{"type":"attr","path":"city","op":"gt","value":1}""", "op")]
    [InlineData("""{"type":"attr","path":"city","op":"eq"}""", "value")]
    [InlineData("""{"type":"attr","path":"city","op":"eq","value":3}""", "value")]
    [InlineData("""{"type":"attr","path":"city","op":"eq","value":""}""", "value")]
    [InlineData("""{"type":"attr","path":"city","op":"exists","value":"x"}""", "value")]
    [InlineData("""{"type":"attr","path":"city","op":"in","value":[]}""", "value")]
    [InlineData("""{"type":"attr","path":"city","op":"in","value":"上海"}""", "value")]
    [InlineData("""{"type":"attr","path":"isKnown","op":"eq","value":"true"}""", "value")]
    [InlineData("""{"type":"attr","path":"birthday","op":"isDay","value":"22.11.2026"}""", "value")]
    [InlineData("""{"type":"attr","path":"lastSeenAt","op":"before","value":"2026-11-22T08:00:00"}""", "value")]
    [InlineData("""{"type":"attr","path":"lastSeenAt","op":"between","value":["2026-11-22","2026-11-01"]}""", "value")]
    [InlineData("""{"type":"attr","path":"lastSeenAt","op":"withinLast","value":0}""", "value")]
    [InlineData("""{"type":"attr","path":"lastSeenAt","op":"withinLast","value":{"amount":7,"unit":"week"}}""", "value.unit")]
    [InlineData("""{"type":"attr","path":"birthday","op":"anniversaryWithin","value":366}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1.5}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":-1}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1e300}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":"1"}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"between","value":[5,2]}""", "value")]
    [InlineData("""{"type":"event","name":"A","op":"contains","value":1}""", "op")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"agg":"sum"}""", "property")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"property":"amount"}""", "property")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"where":[{"path":"a..b","op":"exists"}]}""", "where[0].path")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"where":[{"path":"a","op":"gt","value":"5"}]}""", "where[0].value")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"where":[{"path":"a","op":"withinLast","value":5}]}""", "where[0].op")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"rolling","amount":9999999}}""", "window.amount")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"absolute"}}""", "window")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"absolute","from":"2026-11-02","to":"2026-11-01"}}""", "window")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"absolute","from":"2026-02-30"}}""", "window.from")]
    [InlineData("""{"type":"inSegment","segmentId":"0197a0b0-0000-7000-8000-00000000000a"}""", "segmentId")]
    public async Task What_cannot_be_evaluated_is_a_fault_with_its_place(string json, string path)
    {
        var faults = await host.InTenantAsync<IConditions, IReadOnlyList<ConditionFault>>(host.TenantId, c => c.ValidateAsync(json));
        faults.ShouldHaveSingleItem().Path.ShouldBe(path);
        faults[0].Message.ShouldNotContain("{");
    }

    [Theory]
    [InlineData("""{"type":"all","conditions":[]}""")]
    [InlineData("""{"type":"event","name":"Never Seen","op":"gte","value":1}""")]
    [InlineData("""{"type":"attr","path":"lastSeenAt","op":"before","value":"2026-11-22T08:00:00+08:00"}""")]
    [InlineData("""{"type":"event","name":"A","op":"gte","value":1,"window":{"type":"absolute","from":"2026-11-01","to":"2026-11-01"}}""")]
    public async Task What_can_be_evaluated_has_no_fault(string json) =>
        (await host.InTenantAsync<IConditions, IReadOnlyList<ConditionFault>>(host.TenantId, c => c.ValidateAsync(json))).ShouldBeEmpty();

    [Fact]
    public async Task A_check_over_http_answers_faults_or_a_sentence()
    {
        var admin = await host.SignedInAsync();
        var good = await admin.PostOkAsync<ConditionCheckDto>("/api/cdp/condition/check", new { condition = new { type = "attr", path = "city", op = "eq", value = "上海" } });
        good.Faults.ShouldBeEmpty();
        good.Sentence!.Text.ShouldBe("Customers where City is “上海”.");

        var bad = await admin.PostOkAsync<ConditionCheckDto>("/api/cdp/condition/check", new { condition = new { type = "attr", path = "city" } });
        bad.Sentence.ShouldBeNull();
        bad.Faults.ShouldHaveSingleItem().Path.ShouldBe("op");
        (await admin.PostOkAsync<ConditionCheckDto>("/api/cdp/condition/check")).Faults.ShouldHaveSingleItem();
    }
}
