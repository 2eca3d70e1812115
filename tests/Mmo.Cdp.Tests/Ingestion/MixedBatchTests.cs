using System.Text;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Ingestion;

/// <summary>Whatever good and bad events share a batch, and however often they come: each good one is stored once, each bad one is kept.</summary>
public sealed class MixedBatchTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private static readonly (string Reason, string Json)[] Bad =
    [
        ("too-large", """{"messageId":"$id","type":"track","event":"A","userId":"u","x":"$33000"}"""),
        ("too-deep", """{"x":$deep,"messageId":"$id","type":"track","event":"A","userId":"u"}"""),
        ("nul-character", """{"messageId":"$id","type":"track","event":"A","userId":"u","x":"\u0000"}"""),
        ("bad-unicode", """{"messageId":"$id","type":"track","event":"A","userId":"\udfff"}"""),
        ("bad-number", """{"properties":{"x":1e5000},"messageId":"$id","type":"track","event":"A","userId":"u"}"""),
        ("bad-field", """{"userId":[],"messageId":"$id","type":"track","event":"A"}"""),
        ("bad-timestamp", """{"timestamp":"soon","messageId":"$id","type":"track","event":"A","userId":"u"}"""),
        ("unknown-type", """{"messageId":"$id","userId":"u"}"""),
        ("no-event-name", """{"messageId":"$id","type":"track","userId":"u"}"""),
        ("reserved-name", """{"messageId":"$id","type":"track","event":"mmo.order.paid","userId":"u"}"""),
        ("no-identifier", """{"messageId":"$id","type":"identify","traits":{"name":"n"}}"""),
        ("bad-order", """{"messageId":"$id","type":"track","event":"Order Completed","userId":"u","properties":{"total":"much"}}"""),
    ];

    private static readonly string[] Good =
    [
        """{"messageId":"$id","type":"track","event":"Seen","userId":"mixed-$n"}""",
        """{"messageId":"$id","type":"identify","userId":"mixed-$n","traits":{"email":"mixed-$n@example.com"}}""",
        """{"messageId":"$id","type":"page","anonymousId":"mixed-a-$n","context":{"locale":"zh-CN"}}""",
        """{"messageId":"$id","type":"track","event":"Order Completed","userId":"mixed-$n","properties":{"order_id":"$id","total":1}}""",
    ];

    [Theory]
    [InlineData(1), InlineData(2), InlineData(3), InlineData(4)]
    public async Task Good_events_are_stored_once_and_bad_ones_are_kept_with_their_reason(int seed)
    {
        var random = new Random(seed);
        var run = $"mix-{seed}-{Guid.NewGuid():N}";
        var sent = Enumerable.Range(0, 160).Select(n => random.Next(3) == 0 ? Make(Bad[random.Next(Bad.Length)], n) : Make(("", Good[random.Next(Good.Length)]), n)).ToArray();
        (string Id, string Reason, string Json) Make((string Reason, string Json) kind, int n) => ($"{run}-{n}", kind.Reason, kind.Json
            .Replace("$id", $"{run}-{n}").Replace("$n", $"{n % 17}").Replace("$33000", new string('x', 33_000)).Replace("$deep", new string('[', 70) + new string(']', 70)));

        var (stored, quarantined) = (0, 0);
        foreach (var batch in sent.Chunk(random.Next(1, 60)))
        {
            // Good ones may come again in the same batch and in the next, as after a time-out.
            var items = batch.Concat(batch.Where(e => e.Reason == "" && random.Next(4) == 0)).ToArray();
            random.Shuffle(items);
            var body = Encoding.UTF8.GetBytes($"{{\"batch\":[{string.Join(",", items.Select(e => e.Json))}]}}");
            var answer = await Track.OkAsync(await host.Client(host.ServerKey).PostAsync("/v1/batch", new ByteArrayContent(body)));
            stored += answer.GetProperty("stored").GetInt32();
            quarantined += answer.GetProperty("quarantined").GetInt32();
        }

        var good = sent.Where(e => e.Reason == "").ToArray();
        (stored, quarantined).ShouldBe((good.Length, sent.Length - good.Length));
        (await AllAsync($"select event_id from cdp_store.event where event_id like '{run}-%'")).ShouldBe(good.Select(e => e.Id).Order(StringComparer.Ordinal));
        (await AllAsync($"select event_id || ' ' || reason from cdp_store.quarantine where event_id like '{run}-%'"))
            .ShouldBe(sent.Except(good).Select(e => $"{e.Id} {e.Reason}").Order(StringComparer.Ordinal));
    }

    private async Task<string[]> AllAsync(string sql) =>
        (await host.Database.ScalarAsync<string>($"select string_agg(l, '|' order by l collate \"C\") from ({sql}) as t (l)"))?.Split('|') ?? [];
}
