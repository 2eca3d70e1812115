using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Segments;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Unmerging;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Tests.Unmerging;

/// <summary>
/// The same history in two companies. In one, events tie identifiers together, and people are taken apart and put together again in between;
/// in the other no event ever speaks of two identifiers. Once everybody in the first is taken apart, each part must be who it is in the second.
/// </summary>
internal sealed class ParallelWorld
{
    private static readonly string[] Cities = ["上海", "杭州", "成都"];

    private readonly CdpWebHost _host;
    private readonly Random _random;
    private readonly string _tag;
    private readonly (Guid TenantId, HttpClient Sdk)[] _worlds;
    private readonly string[] _identifiers;

    // Of one device and one user id, in the first company, somebody else makes use from a certain moment on; in the second that is an id of its own.
    private readonly string[] _handedOver = ["d0", "u0"];
    private readonly Dictionary<string, long> _pieces = [];
    private DateTimeOffset? _handOver;

    private ParallelWorld(CdpWebHost host, int seed, (Guid TenantId, HttpClient Sdk)[] worlds)
    {
        (_host, _random, _worlds) = (host, new Random(seed), worlds);
        _tag = $"{seed}-{Guid.NewGuid():N}"[..8];
        _identifiers = [.. Enumerable.Range(0, 4).Select(n => $"u{n}"), .. Enumerable.Range(0, 4).Select(n => $"e{n}"), .. Enumerable.Range(0, 6).Select(n => $"d{n}")];
    }

    public int Merges { get; private set; }

    public int Unmerges { get; private set; }

    public int Undone { get; private set; }

    private Guid First => _worlds[0].TenantId;

    public static async Task<ParallelWorld> FoundAsync(CdpWebHost host, int seed)
    {
        var worlds = new List<(Guid, HttpClient)>();
        foreach (var tenantId in new[] { host.TenantId, host.OtherTenantId })
        {
            worlds.Add((tenantId, host.Client((await host.NewSourceAsync(SourceKind.Server, tenantId)).WriteKey)));
        }

        var world = new ParallelWorld(host, seed, [.. worlds]);
        host.Clock.Stop();
        foreach (var (name, condition) in world.Segments())
        {
            foreach (var (tenantId, _) in worlds)
            {
                await host.InTenantAsync<ISegmentAppService, SegmentDetailsDto>(tenantId, s => s.CreateAsync(
                    new CreateSegmentDto { Name = name, Condition = JsonSerializer.Deserialize<JsonElement>(condition.ToJson()) }));
            }
        }

        foreach (var identifier in world._identifiers)
        {
            await world.SendAsync(new JsonObject { ["type"] = "track", ["event"] = "Founded" }, identifier);
        }

        return world;
    }

    /// <summary>From now on two of the ids are somebody else's.</summary>
    public async Task HandOverAsync()
    {
        _host.Clock.Advance(TimeSpan.FromSeconds(1));
        _handOver = _host.Clock.GetUtcNow();
        foreach (var identifier in _handedOver)
        {
            await SendAsync(new JsonObject { ["type"] = "track", ["event"] = "Founded" }, identifier);
        }
    }

    public async Task LiveAsync(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            _host.Clock.Advance(TimeSpan.FromSeconds(_random.Next(1, 4000)));
            switch (_random.Next(10))
            {
                case < 5:
                    await SendAsync(Something(), Any());
                    break;
                case < 8:
                    await SendAsync(Something(), Any(), Any());
                    break;
                case 8:
                    await TakeApartAsync(profile => [.. profile.PartNos.GroupBy(_ => _random.Next(3)).Select(g => g.ToArray())]);
                    break;
                default:
                    await UndoAsync();
                    break;
            }
        }
    }

    /// <summary>Every part of the first company a person of its own, and what was handed over two.</summary>
    public async Task TakeEverybodyApartAsync()
    {
        foreach (var identifier in _handedOver)
        {
            var profile = await ReadAsync(First, identifier);
            var part = await _host.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where tenant_id = '{First}' and value = '{ValueOf(identifier)}'");
            var done = await _host.InTenantAsync<IUnmergeAppService, UnmergeDto>(First, s => s.CreateAsync(new CreateUnmergeDto
            {
                ProfileId = profile.Id, Reason = "换了人",
                Groups = [.. profile.PartNos.Select(p => new UnmergeGroupInput { PartNos = [p] }), new() { Pieces = [new PartPieceInput { PartNo = part, From = _handOver }] }],
            }));
            _pieces[identifier] = done.Divisions.Single().NewPartNo;
        }

        foreach (var identifier in _identifiers)
        {
            if (await ReadAsync(First, identifier) is { PartNos.Count: > 1 } profile)
            {
                await TakeApartAsync(profile, [.. profile.PartNos.Select(p => new[] { p })]);
            }
        }

        await SettleAsync();
    }

    /// <summary>Each part as an API sees it, in the first company and in the second.</summary>
    public async Task<IReadOnlyList<(string Identifier, string First, string Second)>> CompareAsync()
    {
        var rows = new List<(string, string, string)>();
        foreach (var identifier in _identifiers)
        {
            rows.Add((identifier, await DescribeAsync(First, identifier), await DescribeAsync(_worlds[1].TenantId, identifier)));
        }

        // A piece has no identifier of its own.
        foreach (var (identifier, part) in _pieces)
        {
            var id = await _host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {part}");
            var first = await _host.InTenantAsync<IProfileAppService, ProfileDetailsDto>(First, s => s.GetAsync(id));
            var second = await ReadAsync(_worlds[1].TenantId, $"{identifier}b");
            rows.Add(($"{identifier}b", await DescribeAsync(First, first, isPiece: true), await DescribeAsync(_worlds[1].TenantId, second, isPiece: true)));
        }

        return rows;
    }

    public async Task SettleAsync()
    {
        foreach (var worker in new[] { "feed:cdp:segments", "work:cdp:segments", "feed:cdp:segments" })
        {
            await _host.RunWorkerAsync(worker);
        }
    }

    private IEnumerable<(string Name, ConditionNode Condition)> Segments()
    {
        yield return ($"in {_tag}", new AttributeCondition("city", ConditionOperator.Eq, ConditionJson.Of("上海")));
        yield return ($"buyers {_tag}", DidOnce("Order Completed"));
        yield return ($"lookers {_tag}", DidOnce("Looked"));

        static ConditionNode DidOnce(string name) => Mmo.Cdp.Tests.Segments.SegmentScene.Did(name);
    }

    private string Any() => _identifiers[_random.Next(_identifiers.Length)];

    private JsonObject Something() => _random.Next(5) switch
    {
        0 => new JsonObject { ["type"] = "identify", ["traits"] = new JsonObject { ["city"] = Cities[_random.Next(3)], ["name"] = $"{_random.Next(99)}号" } },
        1 => Order("Order Completed", "revenue"),
        2 => Order("Order Refunded", "total"),
        _ => new JsonObject { ["type"] = "track", ["event"] = "Looked" },
    };

    private JsonObject Order(string name, string amount) => new()
    {
        ["type"] = "track", ["event"] = name,
        ["properties"] = new JsonObject { ["order_id"] = $"{_tag}-{_random.Next(12)}", [amount] = _random.Next(1, 500), ["currency"] = "CNY" },
    };

    // The first company is told of both, the second of the one that an event belongs to: the lower kind.
    private async Task SendAsync(JsonObject item, string one, string? other = null)
    {
        item["messageId"] = Guid.NewGuid().ToString();
        item["timestamp"] = _host.Clock.GetUtcNow().ToString("O");
        if (item["type"]!.GetValue<string>() == "identify" && one[0] == 'e')
        {
            item["context"] = new JsonObject { ["consent"] = new JsonObject { ["categoryPreferences"] = new JsonObject { ["email_marketing"] = _random.Next(2) == 0 } } };
        }

        string[] both = other is null || other[0] == one[0] ? [one] : [one, other];
        var owner = both.MinBy(i => "ued".IndexOf(i[0]))!;
        if (both.Length == 2)
        {
            item.Remove("context");
            Merges++;
        }

        await _worlds[0].Sdk.BatchOkAsync(With(item, both));
        await _worlds[1].Sdk.BatchOkAsync(With(item, [_handOver is not null && _handedOver.Contains(owner) ? $"{owner}b" : owner]));
    }

    private JsonObject With(JsonObject item, string[] identifiers)
    {
        var told = item.DeepClone().AsObject();
        foreach (var identifier in identifiers)
        {
            switch (identifier[0])
            {
                case 'u':
                    told["userId"] = ValueOf(identifier);
                    break;
                case 'd':
                    told["anonymousId"] = ValueOf(identifier);
                    break;
                default:
                    told["context"] ??= new JsonObject();
                    told["context"]!["externalIds"] = new JsonArray(new JsonObject { ["type"] = "email", ["id"] = ValueOf(identifier), ["collection"] = "users" });
                    break;
            }
        }

        return told;
    }

    private string ValueOf(string identifier) => identifier[0] == 'e' ? $"{identifier}-{_tag}@example.com" : $"{identifier}-{_tag}";

    private async Task TakeApartAsync(Func<ProfileDetailsDto, long[][]> groups)
    {
        var profile = await ReadAsync(First, Any());
        if (groups(profile) is { Length: > 1 } several)
        {
            await TakeApartAsync(profile, several);
        }
    }

    private async Task TakeApartAsync(ProfileDetailsDto profile, long[][] groups)
    {
        await _host.InTenantAsync<IUnmergeAppService, UnmergeDto>(First, s => s.CreateAsync(new CreateUnmergeDto
        {
            ProfileId = profile.Id, Groups = [.. groups.Select(g => new UnmergeGroupInput { PartNos = g })], Reason = "几个人",
        }));
        Unmerges++;
    }

    private async Task UndoAsync()
    {
        var profile = await ReadAsync(First, Any());
        var history = await _host.InTenantAsync<IUnmergeAppService, IReadOnlyList<UnmergeDto>>(
            First, async s => (await s.GetListAsync(new GetUnmergesInput { ProfileId = profile.Id })).Items);
        if (history.FirstOrDefault(u => u.UndoneTime is null) is not { } last)
        {
            return;
        }

        try
        {
            await _host.InTenantAsync<IUnmergeAppService, UnmergeDto>(First, s => s.UndoAsync(last.Id, new UndoUnmergeDto { Reason = "是一个人" }));
            Undone++;
        }
        catch (BusinessException refused) when (refused.Code == CdpErrorCodes.UnmergeCannotBeUndone)
        {
        }
    }

    private async Task<ProfileDetailsDto> ReadAsync(Guid tenantId, string identifier)
    {
        var id = await _host.Database.ScalarAsync<Guid>(
            $"""
            select b.public_id from cdp_store.identifier i
            join cdp_store.part p on p.part_no = i.part_no join cdp_store.part b on b.part_no = p.profile_id
            where i.tenant_id = '{tenantId}' and i.value = '{ValueOf(identifier)}'
            """);
        return await _host.InTenantAsync<IProfileAppService, ProfileDetailsDto>(tenantId, s => s.GetAsync(id));
    }

    private async Task<string> DescribeAsync(Guid tenantId, string identifier) => await DescribeAsync(tenantId, await ReadAsync(tenantId, identifier), isPiece: false);

    private async Task<string> DescribeAsync(Guid tenantId, ProfileDetailsDto profile, bool isPiece)
    {
        var timeline = await _host.InTenantAsync<IProfileAppService, IReadOnlyList<TimelineEventDto>>(
            tenantId, async s => (await s.GetTimelineAsync(profile.Id, new GetTimelineInput { MaxResultCount = 200 })).Items);
        return JsonSerializer.Serialize(new
        {
            profile.Name, IsKnown = isPiece || profile.IsKnown, profile.FirstSeenTime, profile.LastSeenTime, profile.EventCount, profile.Purchases,
            Identifiers = isPiece ? [] : profile.Identifiers.Select(i => $"{i.Kind} {i.Value}"),
            Attributes = profile.Attributes.Select(a => $"{a.Key} {a.Value} {a.Candidates.Count}"),
            Consents = profile.Consents.Select(c => $"{c.Channel} {c.Purpose} {c.IsGranted}"),
            Segments = profile.Segments.Select(s => s.Name).Where(n => n.EndsWith(_tag, StringComparison.Ordinal)).Order(),
            Timeline = timeline.Select(t => $"{t.Name} {t.OccurredTime:O}"),
        });
    }
}
