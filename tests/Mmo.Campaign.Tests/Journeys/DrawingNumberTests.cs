using System.Net;
using System.Text;
using System.Text.Json;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Journeys;

/// <summary>Numbers that JSON allows and nobody can keep, wherever they stand in a drawing.</summary>
public sealed class DrawingNumberTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Path = "/api/campaign/journey";

    public static TheoryData<string, string> Impossible => new()
    {
        { """{"type":"exit","id":"x","position":{"x":1e999,"y":0}}""", "nodes[0].position.x" },
        { """{"type":"exit","id":"x","position":{"x":0,"y":-1e999}}""", "nodes[0].position.y" },
        { """{"type":"trigger","id":"in","filters":[{"path":"a","operator":"in","value":[1,1e999]}]}""", "nodes[0].filters[0].value" },
        { """{"type":"waitForEvent","id":"w","filters":[{"path":"a","value":1e-99999}]}""", "nodes[0].filters[0].value" },
        { """{"type":"branch","id":"b","answers":[{"id":"a","condition":{"type":"all","deep":[{"value":1e200000}]}}]}""", "nodes[0].answers[0].condition" },
        { """{"type":"attribute","id":"a","value":1e999}""", "nodes[0].value" },
        { """{"type":"webhook","id":"w","fields":[{"name":"a","source":"fixed","value":1e999}]}""", "nodes[0].fields[0].value" },
        { """{"type":"plugIn","id":"p","kind":"shop/points","settings":{"points":1e999}}""", "nodes[0].settings" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task A_number_that_is_not_finite_is_refused_at_its_place(string node, string place)
    {
        using var admin = await host.SignedInAsync();
        var journey = await admin.PostOkAsync<JourneyDto>(Path, new CreateJourneyDto { Name = $"无穷 {Guid.NewGuid():N}" });
        var drawing = $$"""{"nodes":[{{node}}],"edges":[]}""";
        var name = JsonSerializer.Serialize(journey.Name + " 2");

        await ShouldBlameAsync(admin.PostAsync($"{Path}/validate", Json($$"""{"definition":{{drawing}}}""")), $"definition.{place}");
        await ShouldBlameAsync(admin.PostAsync(Path, Json($$"""{"name":{{name}},"draft":{{drawing}}}""")), $"draft.{place}");
        await ShouldBlameAsync(
            admin.PutAsync($"{Path}/{journey.Id}", Json($$"""{"name":{{name}},"draft":{{drawing}},"concurrencyStamp":"{{journey.ConcurrencyStamp}}"}""")), $"draft.{place}");
    }

    [Fact]
    public async Task Goals_and_exits_are_looked_at_too_and_ordinary_numbers_are_taken()
    {
        using var admin = await host.SignedInAsync();
        const string filters = """[{"path":"a","value":1e999}]""";
        await ShouldBlameAsync(
            admin.PostAsync($"{Path}/validate", Json($$$"""{"definition":{"nodes":[],"edges":[],"goal":{"eventName":"Paid","filters":{{{filters}}} } } }""")), "definition.goal.filters[0].value");
        await ShouldBlameAsync(
            admin.PostAsync($"{Path}/validate", Json($$$"""{"definition":{"nodes":[],"edges":[],"exits":[{"eventName":"Paid","filters":{{{filters}}} } ] } }""")), "definition.exits[0].filters[0].value");

        var taken = await admin.PostAsync(Path, Json(
            $$$"""{"name":"有限 {{{Guid.NewGuid():N}}}","draft":{"nodes":[{"type":"exit","id":"x","position":{"x":-1.5e3,"y":0.0}},{"type":"attribute","id":"a","value":1e300}],"edges":[]}}"""));
        taken.StatusCode.ShouldBe(HttpStatusCode.OK, await taken.Content.ReadAsStringAsync());
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static async Task ShouldBlameAsync(Task<HttpResponseMessage> answer, string member)
    {
        var refusal = await Api.RefusalAsync(await answer);
        refusal.ShouldBlame(member);
        refusal.Message.ShouldNotBeEmpty();
    }
}
