using Mmo.Benchmarks.Hosting;
using Mmo.Benchmarks.Ingest.Bare;
using Mmo.Benchmarks.Measuring;
using Mmo.Cdp.Unmerging;
using Mmo.Testing.Http;

namespace Mmo.Benchmarks.Ingest;

/// <summary>Takes a device off a person again, as somebody signed in does, and by hand in the bare database.</summary>
internal sealed class Unmerges : IAsyncDisposable
{
    private readonly IngestWorld _world;
    private readonly IngestTenant _tenant;
    private readonly Browser _admin;
    private readonly BareUnmerge _bare;

    private Unmerges(IngestWorld world, IngestTenant tenant, Browser admin, BareUnmerge bare) => (_world, _tenant, _admin, _bare) = (world, tenant, admin, bare);

    public List<double> Times { get; } = [];

    public List<double> BareTimes { get; } = [];

    private string Mine => $"tenant_id = '{_tenant.Id}'";

    public static async Task<Unmerges> BeginAsync(IngestWorld world, IngestTenant tenant, HostProcess host) => new(
        world, tenant, await Administrator.SignInAsync(host.Address, tenant.Code), await BareUnmerge.ConnectAsync(world.ConnectionTo(IngestWorld.Bare)));

    /// <param name="device">The only one that the person has beside their own.</param>
    /// <param name="expected">How many parts the person has.</param>
    public async Task TakeOffAsync(string device, int expected)
    {
        var ours = await PersonAsync(IngestWorld.Ours, device, expected);
        var input = new { profileId = ours.PublicId, reason = "bench", groups = new[] { new { partNos = ours.Others }, new { partNos = new[] { ours.Device } } } };
        Times.Add(await Clocked.TimeAsync(() => _admin.PostOkAsync<UnmergeDto>("/api/cdp/unmerge", input)));

        var theirs = await PersonAsync(IngestWorld.Bare, device, expected);
        BareTimes.Add(await Clocked.TimeAsync(() => _bare.CommitAsync(_tenant, theirs.Device, theirs.Others)));

        // Each un-merge hands on what the person is kept from: with hundreds of them that would be what is measured.
        foreach (var (database, person) in new[] { (IngestWorld.Ours, ours), (IngestWorld.Bare, theirs) })
        {
            await _world.Server.ExecuteAsync(database, $"delete from cdp_store.must_not where {Mine}");
            if (await _world.Server.ScalarAsync<long>(database, $"select count(distinct profile_id) from cdp_store.part where {Mine} and part_no in ({person.Device}, {person.Others[0]})") != 2)
            {
                throw new InvalidOperationException($"Device {device} is still the person's in {database}.");
            }
        }
    }

    public ValueTask DisposeAsync()
    {
        _admin.Dispose();
        return _bare.DisposeAsync();
    }

    private async Task<Person> PersonAsync(string database, string device, int expected)
    {
        var part = await _world.Server.ScalarAsync<long>(
            database, $"select part_no from cdp_store.identifier where {Mine} and kind = 5 and value = '{device}'");
        var profile = await _world.Server.ScalarAsync<long>(database, $"select profile_id from cdp_store.part where {Mine} and part_no = {part}");
        var parts = await _world.Server.ScalarAsync<long[]>(database, $"select array_agg(part_no) from cdp_store.part where {Mine} and profile_id = {profile}");
        if (parts.Length != expected)
        {
            throw new InvalidOperationException($"{expected} parts should be one person in {database}, but {parts.Length} are.");
        }

        var publicId = await _world.Server.ScalarAsync<Guid>(database, $"select public_id from cdp_store.part where {Mine} and part_no = {profile}");
        return new Person(publicId, part, [.. parts.Where(p => p != part)]);
    }

    private sealed record Person(Guid PublicId, long Device, long[] Others);
}
