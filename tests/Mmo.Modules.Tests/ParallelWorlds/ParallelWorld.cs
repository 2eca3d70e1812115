using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Unmerging;
using Mmo.CrmSync.Leads;
using Mmo.Modules.Tests.Hosting;

namespace Mmo.Modules.Tests.ParallelWorlds;

/// <summary>
/// The same history in two companies. In the first one events tie identifiers together, and people are taken apart and put together again in
/// between; in the second no event ever speaks of two identifiers. Once everybody in the first is taken apart, each part must be who it is in the
/// second.
/// </summary>
internal sealed class ParallelWorld(ModulesHost host, int seed)
{
    private readonly Random _random = new(seed);
    private readonly Cast _cast = new($"{seed}-{Guid.NewGuid():N}"[..8]);
    private readonly Happenings _happenings = new(new Random(seed + 1_000_000), $"{seed}-{Guid.NewGuid():N}"[..8]);
    private readonly Dictionary<string, long> _pieces = [];
    private DateTimeOffset? _handOver;
    private bool _isApart;

    public int Merges { get; private set; }

    public int Unmerges { get; private set; }

    public int Undone { get; private set; }

    /// <summary>Everybody once by themselves; addresses as attributes too, for that is where mail goes.</summary>
    public async Task FoundAsync()
    {
        foreach (var identifier in Cast.Everybody)
        {
            await SendAsync(Cast.IsAddress(identifier) ? Happenings.Address(_cast.ValueOf(identifier)) : Happenings.Track("Founded"), identifier);
        }

        await host.SettleAsync();
    }

    /// <summary>From now on two of the ids are somebody else's, who buys in another era.</summary>
    public async Task HandOverAsync()
    {
        await host.SettleAsync();
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        _handOver = host.Clock.GetUtcNow();
        _happenings.Era = 2;
        foreach (var identifier in Cast.HandedOver)
        {
            await SendAsync(Happenings.Track("Founded"), identifier);
        }
    }

    public async Task LiveAsync(int steps)
    {
        for (var step = 0; step < steps; step++)
        {
            if (step % 5 == 0)
            {
                await host.First.SignInAgainAsync();
                await host.Second.SignInAgainAsync();
            }

            host.Clock.Advance(TimeSpan.FromSeconds(_random.Next(1, 4000)));
            await (_random.Next(14) switch
            {
                < 6 => HappensAsync(Any()),
                < 9 => TieAsync(Any()),
                9 or 10 => host.SettleAsync(),
                11 => SellAsync(),
                12 => _isApart ? Task.CompletedTask : TakeSomebodyApartAsync(),
                _ => _isApart ? Task.CompletedTask : UndoAsync(),
            });
        }
    }

    /// <summary>Every part of the first company a person of its own, and what was handed over two.</summary>
    public async Task TakeEverybodyApartAsync()
    {
        // Journeys are under way, and what they have to tell the other modules may be told before or after.
        await host.WorkOffAsync("feed:campaign:journeys");
        await host.WorkOffAsync("work:campaign:enrolments");
        foreach (var identifier in Cast.HandedOver)
        {
            var profile = await ProfileAsync(host.First, identifier);
            var part = await host.First.PartAsync(_cast.ValueOf(identifier));
            var done = await TakeApartAsync(profile, [.. profile.PartNos.Select(p => Group(p)), new UnmergeGroupInput { Pieces = [new PartPieceInput { PartNo = part, From = _handOver }] }]);
            _pieces[identifier] = done.Divisions.Single().NewPartNo;
        }

        foreach (var identifier in Cast.Everybody)
        {
            if (await ProfileAsync(host.First, identifier) is { PartNos.Count: > 1 } profile)
            {
                await TakeApartAsync(profile, [.. profile.PartNos.Select(p => Group(p))]);
            }
        }

        (_isApart, _happenings.Era) = (true, 3);
    }

    /// <summary>Each part as every API sees it, in the first company and in the second.</summary>
    public async Task<IReadOnlyList<(string Identifier, string First, string Second)>> CompareAsync()
    {
        var (first, second) = (new PartView(host, host.First), new PartView(host, host.Second));
        var rows = new List<(string, string, string)>();
        foreach (var identifier in Cast.Everybody)
        {
            rows.Add((identifier, await first.DescribeAsync(await ProfileAsync(host.First, identifier)), await second.DescribeAsync(await ProfileAsync(host.Second, identifier))));
        }

        foreach (var (identifier, part) in _pieces)
        {
            var piece = await host.First.ProfileOfPartAsync(part);
            var person = await ProfileAsync(host.Second, $"{identifier}b");
            rows.Add(($"{identifier}b", await first.DescribeAsync(piece, isPiece: true), await second.DescribeAsync(person, isPiece: true)));
        }

        return rows;
    }

    // What is handed over is what this is about: it comes up as often as all others together while it is somebody else's.
    private string Any() => _handOver is not null && !_isApart && _random.Next(2) == 0
        ? Cast.HandedOver[_random.Next(Cast.HandedOver.Count)]
        : Cast.Everybody[_random.Next(Cast.Everybody.Count)];

    private Task HappensAsync(string identifier) => SendAsync(_happenings.Something(PersonOf(identifier), Cast.IsAddress(identifier)), identifier);

    // The first company is told of both, the second of the one that it belongs to.
    private Task TieAsync(string one)
    {
        if (_isApart)
        {
            return HappensAsync(one);
        }

        var others = Cast.Everybody.Where(i => i[0] != one[0] && Cast.FamilyOf(i) == Cast.FamilyOf(one)).ToArray();
        string[] both = [one, others[_random.Next(others.Length)]];
        Merges++;
        return SendAsync(_happenings.SomethingOfTwo(PersonOf(Cast.OwnerOf(both)), Cast.IsAddress(Cast.OwnerOf(both))), both);
    }

    private async Task SendAsync(JsonObject item, params string[] identifiers)
    {
        item["messageId"] = Guid.NewGuid().ToString();
        item["timestamp"] = host.Clock.GetUtcNow().ToString("O");
        await host.First.SendAsync(_cast.Name(item, identifiers));
        await host.Second.SendAsync(_cast.Name(item, [PersonOf(Cast.OwnerOf(identifiers))]));

        // Of two orders that a journey sees at one moment either may be the last that it remembers.
        if (item["event"]?.GetValue<string>() == DrawnJourneys.Ordered)
        {
            await host.WorkOffAsync("feed:campaign:journeys");
            await host.WorkOffAsync("work:campaign:enrolments");
        }
    }

    // Once the two are told apart, the identifier is again whose it was at first.
    private string PersonOf(string identifier) => _handOver is not null && !_isApart && Cast.HandedOver.Contains(identifier) ? $"{identifier}b" : identifier;

    /// <summary>Sales take on the oldest lead of somebody's and win it. Of whom an identifier was handed over to nobody could say whose lead that is.</summary>
    private async Task SellAsync()
    {
        var (identifier, amount) = (Any(), _random.Next(100, 900));
        foreach (var company in Cast.HandedOver.Contains(identifier) ? [] : new[] { host.First, host.Second })
        {
            var lead = await host.Database.ScalarAsync<Guid>(
                $"select id from crm.lead where part_no = {await company.PartAsync(_cast.ValueOf(identifier))} and state = 'new' order by created_at, title limit 1");
            if (lead != Guid.Empty)
            {
                var read = await company.Admin.GetOkAsync<LeadDetailsDto>($"/api/crm-sync/lead/{lead}");
                var taken = await company.Admin.PostOkAsync<LeadDetailsDto>($"/api/crm-sync/lead/{lead}/accept", new { read.ConcurrencyStamp });
                await company.Admin.PostOkAsync($"/api/crm-sync/lead/{lead}/win", new { amount, currency = "CNY", taken.ConcurrencyStamp });
            }
        }
    }

    private async Task TakeSomebodyApartAsync()
    {
        var profile = await ProfileAsync(host.First, Any());
        var groups = profile.PartNos.GroupBy(_ => _random.Next(3)).Select(g => Group([.. g])).ToArray();
        if (groups.Length > 1)
        {
            await TakeApartAsync(profile, groups);
        }
    }

    private Task<UnmergeDto> TakeApartAsync(ProfileDetailsDto profile, UnmergeGroupInput[] groups)
    {
        Unmerges++;
        return host.First.Admin.PostOkAsync<UnmergeDto>("/api/cdp/unmerge", new CreateUnmergeDto { ProfileId = profile.Id, Groups = groups, Reason = "几个人" });
    }

    private async Task UndoAsync()
    {
        var profile = await ProfileAsync(host.First, Any());
        var history = await host.First.Admin.GetOkAsync<JsonNode>($"/api/cdp/unmerge?profileId={profile.Id}");
        if (history["items"]!.AsArray().FirstOrDefault(u => u!["undoneTime"] is null) is { } last)
        {
            // Refused where some of them are held apart otherwise since.
            var answer = await host.First.Admin.PostAsJsonAsync($"/api/cdp/unmerge/{last["id"]}/undo", new { reason = "是一个人" });
            ((int)answer.StatusCode).ShouldBeOneOf(200, 403, 409);
            Undone += answer.IsSuccessStatusCode ? 1 : 0;
        }
    }

    private static UnmergeGroupInput Group(params long[] parts) => new() { PartNos = parts };

    private Task<ProfileDetailsDto> ProfileAsync(Company company, string identifier) => company.ProfileAsync(_cast.ValueOf(identifier));
}
