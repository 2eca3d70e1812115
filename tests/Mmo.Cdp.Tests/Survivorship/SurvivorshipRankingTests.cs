using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Survivorship;

/// <summary>Random words of several sources about people who are joined on the way, under random rules: the database chooses as the definition says.</summary>
public sealed class SurvivorshipRankingTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Path = "/api/cdp/attribute-definition";
    private const string Profiles = "select md5(string_agg(p::text, ',' order by profile_id)) from cdp_store.profile p";

    private static readonly string[] Attributes = ["city", "level", "size"];

    [Fact]
    public async Task Whatever_is_said_in_whatever_order_and_whenever_the_rule_came_the_value_is_the_one_that_the_rule_names()
    {
        var random = new Random(20261130);
        var admin = await host.SignedInOverHttpAsync();
        var sources = new List<SourceDto>();
        for (var n = 0; n < 4; n++)
        {
            sources.Add(await host.NewSourceAsync(SourceKind.Server));
        }

        for (var round = 0; round < 12; round++)
        {
            foreach (var _ in Enumerable.Range(0, 6))
            {
                var source = sources[random.Next(sources.Count)];
                await host.Client(source.WriteKey!).BatchOkAsync([.. Enumerable.Range(0, 8).Select(_ => Word(random))]);
            }

            await ChangeRuleAsync(admin, Attributes[random.Next(Attributes.Length)], sources, random);
            await host.RunWorkerAsync("work:cdp:operations");
            await CompareAsync();
        }

        var before = await host.Database.ScalarAsync<string>(Profiles);
        await ProjectAllAsync();
        (await host.Database.ScalarAsync<string>(Profiles)).ShouldBe(before, "what came bit by bit is what a rebuild makes");
        (await host.Database.ScalarAsync<long>("select count(*) from cdp_store.part where part_no <> profile_id")).ShouldBeGreaterThan(10, "or nobody was joined");
        (await host.Database.ScalarAsync<long>("select count(*) from cdp.survivorship")).ShouldBeGreaterThan(1);
    }

    private static JsonObject Word(Random random)
    {
        var traits = new JsonObject();
        foreach (var attribute in Attributes.Where(_ => random.Next(2) == 0))
        {
            traits[attribute] = random.Next(6) == 0 ? null : $"{attribute}-{random.Next(3)}";
        }

        // Few moments, so that many words were said at the same one.
        var at = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero).AddMinutes(random.Next(12));
        var user = random.Next(3) == 0 ? null : $"user-{random.Next(10)}";
        return Track.Event("identify", user, user is null || random.Next(2) == 0 ? $"device-{random.Next(25)}" : null, fields: new { traits, timestamp = at.ToString("o") });
    }

    private static async Task ChangeRuleAsync(HttpClient admin, string key, List<SourceDto> sources, Random random)
    {
        var now = (await admin.GetOkAsync<AttributeDefinitionsDto>(Path)).Items.Single(a => a.Key == key);
        var rule = (SurvivorshipRule)random.Next(3);
        await admin.PutOkAsync<AttributeDefinitionDto>(Path, new UpdateAttributeDefinitionDto
        {
            Key = key, LabelZh = now.LabelZh, LabelEn = now.LabelEn, IsPersonal = now.IsPersonal, ConcurrencyStamp = now.ConcurrencyStamp, Rule = rule,
            SourceOrder = rule == SurvivorshipRule.Sources ? [.. sources.OrderBy(_ => random.Next()).Take(random.Next(1, 4)).Select(s => s.Id)] : [],
        });
    }

    private async Task CompareAsync()
    {
        await using var transaction = await host.Module.BeginAsync(host.TenantId);
        var rules = (await transaction.QueryAsync<Rule>("select attribute, rule as kind, source_order from cdp.survivorship")).ToDictionary(r => r.Attribute);
        var said = await transaction.QueryAsync<Said>(
            """
            select p.profile_id, v.attribute, v.value::text as value, v.observed_at, v.source_no, v.part_no
            from cdp.part_value v
            join cdp.part p on p.part_no = v.part_no
            """);
        var shown = (await transaction.QueryAsync<Shown>("select profile_id, city, attributes::text as attributes from cdp.profile")).ToDictionary(p => p.ProfileId);
        foreach (var words in said.Where(s => Attributes.Contains(s.Attribute)).GroupBy(s => (s.ProfileId, s.Attribute)))
        {
            shown[words.Key.ProfileId].Of(words.Key.Attribute).ShouldBe(
                Choose([.. words], rules.GetValueOrDefault(words.Key.Attribute)), $"{words.Key} by {rules.GetValueOrDefault(words.Key.Attribute)?.Kind}: {string.Join("; ", words)}");
        }
    }

    // The definition, in the plainest words.
    private static string? Choose(List<Said> words, Rule? rule)
    {
        var candidates = rule is null ? words : words.Where(w => w.Value != "null").ToList();
        if (rule?.Kind == "sources")
        {
            var best = candidates.Select(c => Rank(c)).DefaultIfEmpty().Min();
            candidates = candidates.Where(c => Rank(c) == best).ToList();
            int Rank(Said word) => Array.IndexOf(rule.SourceOrder, word.SourceNo) is var at && at >= 0 ? at : int.MaxValue;
        }
        else if (rule?.Kind == "frequent" && candidates.Count > 0)
        {
            var counts = candidates.CountBy(c => c.Value).ToDictionary();
            candidates = candidates.Where(c => counts[c.Value] == counts.Values.Max()).ToList();
        }

        var newest = candidates.OrderByDescending(c => c.ObservedAt).ThenBy(c => c.SourceNo).ThenBy(c => c.PartNo).FirstOrDefault()?.Value;
        return newest is null or "null" ? null : JsonSerializer.Deserialize<string>(newest);
    }

    private async Task ProjectAllAsync()
    {
        await using var transaction = await host.Module.BeginAsync(host.TenantId);
        await transaction.ExecuteAsync(
            ProfileSql.Project.Replace("$1", "@tenantId").Replace("$2", "@profiles"),
            new { tenantId = host.TenantId, profiles = (await transaction.QueryAsync<long>("select profile_id from cdp.profile")).ToArray() });
        await transaction.CommitAsync();
    }

    private sealed class Rule
    {
        public string Attribute { get; init; } = "";

        public string Kind { get; init; } = "";

        public int[] SourceOrder { get; init; } = [];
    }

    private sealed record Said
    {
        public long ProfileId { get; init; }

        public string Attribute { get; init; } = "";

        public string Value { get; init; } = "";

        public DateTimeOffset ObservedAt { get; init; }

        public int SourceNo { get; init; }

        public long PartNo { get; init; }
    }

    private sealed class Shown
    {
        public long ProfileId { get; init; }

        public string? City { get; init; }

        public string Attributes { get; init; } = "{}";

        public string? Of(string attribute) => attribute == "city" ? City : (string?)JsonNode.Parse(Attributes)![attribute];
    }
}
