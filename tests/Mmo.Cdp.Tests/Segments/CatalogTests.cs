using Mmo.Application.Dtos;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Events;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Segments;

/// <summary>What the pickers of the condition editor offer.</summary>
public sealed class CatalogTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task Attributes_have_a_type_their_operators_and_frequent_values()
    {
        await _scene.PersonAsync("a", new { city = _scene.City, favouriteTea = "岩茶", name = "陈思远" });
        await _scene.PersonAsync("b", new { city = _scene.City, favouriteTea = "岩茶" });
        await _scene.PersonAsync("c", new { city = _scene.City, favouriteTea = "白茶", cups = 3 });
        var admin = await host.SignedInOverHttpAsync();

        var all = (await admin.GetOkAsync<ListResultDto<AttributeDto>>("/api/cdp/attribute")).Items;
        all.Single(a => a.Key == "city").ShouldSatisfyAllConditions(
            a => a.Type.ShouldBe(AttributeType.Text), a => a.Label.ShouldBe("City"), a => a.Operators.ShouldContain(ConditionOperator.StartsWith));
        all.Single(a => a.Key == "cups").Type.ShouldBe(AttributeType.Number);
        all.Single(a => a.Key == "birthday").Operators.ShouldContain(ConditionOperator.AnniversaryWithin);

        (await ValuesAsync(admin, "favouriteTea")).ShouldBe([new ValueCountDto("岩茶", 2), new ValueCountDto("白茶", 1)]);
        (await ValuesAsync(admin, "favouriteTea", "白")).ShouldHaveSingleItem().Value.ShouldBe("白茶");
        (await ValuesAsync(admin, "city", _scene.City)).ShouldBe([new ValueCountDto(_scene.City, 3)]);
        (await ValuesAsync(admin, "name")).ShouldBeEmpty("names are personal");
        (await admin.GetRefusedAsync("/api/cdp/attribute/values?key=shoeSize")).ShouldBlame("key");
    }

    [Fact]
    public async Task An_attribute_that_was_named_is_called_so_in_its_own_company_only()
    {
        var key = "tier" + Guid.NewGuid().ToString("N");
        await _scene.PersonAsync("a", new Dictionary<string, object> { [key] = "金卡" });
        await host.InTenantAsync<IAttributeLabels, bool>(host.OtherTenantId, labels => NameAsync(labels, "别家的等级"));
        (await LabelAsync(key)).ShouldBe(key);

        await host.InTenantAsync<IAttributeLabels, bool>(host.TenantId, labels => NameAsync(labels, "会员等级"));
        (await LabelAsync(key)).ShouldBe("Member level");

        async Task<bool> NameAsync(IAttributeLabels labels, string labelZh)
        {
            await labels.SetAsync(key, labelZh, "Member level");
            return true;
        }
    }

    [Fact]
    public async Task Events_come_with_counts_and_the_properties_that_they_were_seen_with()
    {
        var name = _scene.Id("Ordered");
        await _scene.DoAsync("a", name, new { amount = 12.5, item = new { sku = "茶", gift = true }, email = "someone@example.test", at = "2026-11-22T08:00:00Z", tags = new[] { "x" } });
        await _scene.DoAsync("b", name, new { amount = 30, item = new { sku = "杯" } });
        var admin = await host.SignedInOverHttpAsync();

        var type = (await admin.GetOkAsync<ListResultDto<EventTypeDto>>("/api/cdp/event-type")).Items.Single(e => e.Name == name);
        type.Count.ShouldBe(2);
        type.IsInternal.ShouldBeFalse();
        type.LastTime.ShouldNotBeNull();

        var properties = (await admin.GetOkAsync<ListResultDto<EventPropertyDto>>($"/api/cdp/event-type/properties?name={Uri.EscapeDataString(name)}")).Items.ToDictionary(p => p.Path);
        properties.Keys.ShouldBe(["amount", "item.sku", "item.gift", "email", "at"], ignoreOrder: true);
        properties["amount"].Type.ShouldBe(AttributeType.Number);
        properties["item.sku"].Samples.ShouldBe(["杯", "茶"], ignoreOrder: true);
        properties["item.gift"].Type.ShouldBe(AttributeType.Boolean);
        properties["at"].Type.ShouldBe(AttributeType.Time);
        properties["email"].Samples.ShouldBeEmpty("personal data is no sample");
    }

    private async Task<string> LabelAsync(string key)
    {
        var admin = await host.SignedInOverHttpAsync();
        return (await admin.GetOkAsync<ListResultDto<AttributeDto>>("/api/cdp/attribute")).Items.Single(a => a.Key == key).Label;
    }

    private static async Task<IReadOnlyList<ValueCountDto>> ValuesAsync(HttpClient admin, string key, string? filter = null) =>
        (await admin.GetOkAsync<ListResultDto<ValueCountDto>>($"/api/cdp/attribute/values?key={key}&filter={Uri.EscapeDataString(filter ?? "")}")).Items;
}
