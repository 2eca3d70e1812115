using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Benchmarks.Hosting;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.Testing;

namespace Mmo.Benchmarks.Worlds;

/// <summary>
/// The whole host on many people of three tenants (90/9/1 per cent) and their events. Made once in a run for all that measure on it, and
/// kept in <c>artifacts/benchmarks</c> for the day: making ten million events takes longer than measuring.
/// </summary>
internal sealed class PeopleWorld : IAsyncDisposable
{
    public static readonly Guid BigSegment = Guid.Parse("00000098-0000-7000-8000-000000000001");
    public static readonly Guid SmallSegment = Guid.Parse("00000098-0000-7000-8000-000000000002");

    private static readonly TimeSpan Fresh = TimeSpan.FromHours(12);
    private static readonly Dictionary<double, PeopleWorld> Open = [];

    private PeopleWorld(BenchmarkServer server, BenchmarkHost host, WorldSize size) => (Server, Host, Size) = (server, host, size);

    public BenchmarkServer Server { get; }

    public BenchmarkHost Host { get; }

    public WorldSize Size { get; }

    public static async Task<PeopleWorld> OpenAsync(double scale, CancellationToken cancellationToken)
    {
        if (!Open.TryGetValue(scale, out var world))
        {
            Open[scale] = world = await MakeAsync(new WorldSize((int)(1_000_000 * scale), (int)(10_000_000 * scale)), cancellationToken);
        }

        return world;
    }

    public static async Task CloseAllAsync()
    {
        foreach (var world in Open.Values)
        {
            await world.DisposeAsync();
        }

        Open.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }

    private static async Task<PeopleWorld> MakeAsync(WorldSize size, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(Repository.Root, "artifacts", "benchmarks", $"people-{size.People}");
        var mark = Path.Combine(folder, "made");
        var recipe = Recipe();
        var isMade = File.Exists(mark) && await File.ReadAllTextAsync(mark, cancellationToken) == recipe
            && DateTime.UtcNow - File.GetLastWriteTimeUtc(mark) < Fresh;
        if (!isMade && Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var server = await BenchmarkServer.StartAsync(folder, isKept: true, cancellationToken);
        var host = await BenchmarkHost.StartAsync(server, cancellationToken);
        if (!isMade)
        {
            var started = Stopwatch.GetTimestamp();
            Console.Write($"  Making {size.People:#,0} people and {size.Events:#,0} events … ");
            await new WorldFiller(host, size).FillAsync(cancellationToken);
            await File.WriteAllTextAsync(mark, recipe, cancellationToken);
            Console.WriteLine($"{Stopwatch.GetElapsedTime(started).TotalSeconds:0} s");
        }

        await CatchUpAsync(host, cancellationToken);
        return new PeopleWorld(server, host, size);
    }

    /// <summary>Who follows a feed has read it to its end.</summary>
    private static async Task CatchUpAsync(BenchmarkHost host, CancellationToken cancellationToken)
    {
        var schemas = host.Services.GetRequiredService<DatabaseConnections>().Schemas;
        foreach (var consumer in host.Services.GetServices<IFeedConsumer>())
        {
            await host.ExecuteAsync(
                $"""
                insert into {schemas.Single(s => s.ContextType == consumer.ContextType).Name}.feed_cursor (consumer, producer, tenant_id, position)
                select @Name, @Producer, tenant_id, position from {consumer.Producer}.feed_head
                on conflict (consumer, producer, tenant_id) do update set position = excluded.position
                """,
                new { consumer.Name, consumer.Producer }, cancellationToken);
        }
    }

    private static string Recipe() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(WorldFiller.Scripts.Select(WorldFiller.Read)))));
}
