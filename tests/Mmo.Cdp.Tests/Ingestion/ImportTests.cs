using Mmo.Cdp.Conditions;
using Mmo.Cdp.Quarantine;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Segments;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary><c>/v1/import</c>: history, in batches.</summary>
public sealed class ImportTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    [Fact]
    public async Task History_keeps_its_times_whatever_the_clock_of_its_sender_says_and_is_marked()
    {
        var id = Guid.NewGuid().ToString();
        await ImportAsync(host.ServerKey, Track.Event("track", _scene.Id("an"), name: "Looked", fields: new
        {
            messageId = id, timestamp = "2024-05-06T07:08:09Z", sentAt = host.Clock.GetUtcNow().AddDays(-2).ToString("O"),
        }));

        (await host.Database.ScalarAsync<string>($"select to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') || ' ' || flags from cdp_store.event where event_id = '{id}'"))
            .ShouldBe("2024-05-06 07:08:09 6");
    }

    [Fact]
    public async Task Who_enters_a_segment_by_history_alone_is_told_from_who_did_something_now()
    {
        var segment = await _scene.SegmentAsync(SegmentScene.Did(_scene.Id("Bought"), 1));
        await ImportAsync(host.ServerKey, Bought("old"), Bought("both"));
        await _scene.SendAsync(Bought("new"), Bought("both"));
        await _scene.SettleAsync();

        var (old, now, both) = (await _scene.ProfileAsync("old"), await _scene.ProfileAsync("new"), await _scene.ProfileAsync("both"));
        (await _scene.ChangesAsync(segment)).ShouldBe([$"+{old} import", $"+{now} event", $"+{both} event"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_browsers_public_key_writes_no_history_and_what_it_sent_stays_history_in_a_replay()
    {
        var admin = await host.SignedInOverHttpAsync();
        var source = await host.NewSourceAsync(SourceKind.Browser);
        var answer = await ImportAsync(source.WriteKey, Bought("forged"));
        answer.GetProperty("errors")[0].GetProperty("reason").GetString().ShouldBe("import-not-allowed");

        var row = await host.Database.ScalarAsync<Guid>($"select id from cdp_store.quarantine where source_no = {await SourceNoAsync(source)}");
        await admin.PostOkAsync<QuarantineOutcomeDto>("/api/cdp/quarantine/replay", new { ids = new[] { row } });
        (await host.Database.ScalarAsync<string>($"select reason from cdp_store.quarantine where source_no = {await SourceNoAsync(source)}")).ShouldBe("import-not-allowed");
    }

    private System.Text.Json.Nodes.JsonObject Bought(string name) => Track.Event("track", _scene.Id(name), name: _scene.Id("Bought"));

    private async Task<System.Text.Json.JsonElement> ImportAsync(string? key, params System.Text.Json.Nodes.JsonObject[] events) =>
        await Track.OkAsync(await host.Client(key).PostTextAsync("/v1/import", Track.Batch(events)));

    private Task<int> SourceNoAsync(SourceDto source) => host.Database.ScalarAsync<int>($"select no from cdp.source where id = '{source.Id}'");
}
