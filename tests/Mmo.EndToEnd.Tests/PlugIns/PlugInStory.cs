using System.Text.Json;
using Mmo.EndToEnd.Tests.Hosting;
using Mmo.EndToEnd.Tests.Kills;
using Mmo.Testing;

namespace Mmo.EndToEnd.Tests.PlugIns;

/// <summary>Events that come in, and journeys with a step of a plug-in.</summary>
internal sealed class PlugInStory(ApiClient admin, EventSender sender) : IDisposable
{
    public static async Task<PlugInStory> BeginAsync(RunningHost host)
    {
        var admin = await ApiClient.SignInAsync(host, "admin", RunningHost.AdminPassword);
        var key = (await admin.GetAsync("/api/cdp/source")).GetProperty("items").EnumerateArray()
            .First(s => s.GetProperty("kind").GetString() == "server").GetProperty("writeKey").GetString()!;
        return new PlugInStory(admin, new EventSender(key, host.Address));
    }

    public ApiClient Admin => admin;

    /// <summary>Each event as a commit of its own.</summary>
    public async Task SendAsync(string eventName, params string[] people)
    {
        foreach (var person in people)
        {
            await SendOneAsync(eventName, person, Guid.NewGuid().ToString());
        }
    }

    public async Task SendOneAsync(string eventName, string person, string messageId, object? properties = null) =>
        await sender.SendAllAsync([[new { type = "track", @event = eventName, userId = person, messageId, properties }]], 1, CancellationToken.None);

    public async Task<string> ProfileAsync(string person)
    {
        JsonElement found = default;
        await Eventually.Async(async () =>
        {
            found = (await admin.GetAsync($"/api/cdp/profile?filter={person}")).GetProperty("items").EnumerateArray().FirstOrDefault();
            return found.ValueKind == JsonValueKind.Object;
        });
        return found.GetProperty("id").GetString()!;
    }

    /// <summary>Who does the event comes to the step; each of its ways leads out by an exit of its own.</summary>
    public static object Drawing(string eventName, string kind, object settings, params string[] ways) => new
    {
        nodes = new object[]
        {
            new { type = "trigger", id = "in", name = "进入", source = "event", eventName, reEntry = "always" },
            new { type = "plugIn", id = "step", name = "插件的一步", kind, ways, settings },
        }.Concat(ways.Select(way => (object)new { type = "exit", id = $"out-{way}", name = "离开" })),
        edges = new object[] { new { from = "in", output = "next", to = "step" } }
            .Concat(ways.Select(way => (object)new { from = "step", output = way, to = $"out-{way}" })),
    };

    public async Task<string> PublishAsync(string name, object draft)
    {
        var journey = await admin.PostAsync("/api/campaign/journey", new { name, draft });
        var id = journey.GetProperty("id").GetString()!;
        await admin.PostAsync($"/api/campaign/journey/{id}/publish", new { concurrencyStamp = journey.GetProperty("concurrencyStamp").GetString() });
        return id;
    }

    /// <summary>What the check says, each fault as <c>rule field: sentence</c>.</summary>
    public async Task<string[]> FaultsAsync(object definition) =>
    [
        .. (await admin.PostAsync("/api/campaign/journey/validate", new { definition })).GetProperty("items").EnumerateArray()
            .Where(f => f.GetProperty("isError").GetBoolean())
            .Select(f => $"{f.GetProperty("rule").GetString()} {f.GetProperty("field").GetString()}: {f.GetProperty("message").GetString()}"),
    ];

    public async Task<JsonElement> CountsAsync(string journey) =>
        (await admin.GetAsync($"/api/campaign/journey/{journey}/counts")).GetProperty("nodes").EnumerateArray().FirstOrDefault(n => n.GetProperty("nodeId").GetString() == "step");

    /// <summary>Waits until a count at the step is reached.</summary>
    public Task CountedAsync(string journey, string count, long people) => Eventually.Async(
        async () => await CountsAsync(journey) is { ValueKind: JsonValueKind.Object } counts && counts.GetProperty(count).GetInt64() == people,
        TimeSpan.FromSeconds(90), async () => (await CountsAsync(journey)).ToString());

    public async Task<JsonElement> PlugInAsync(string id) =>
        (await admin.GetAsync("/api/identity/plug-in")).GetProperty("items").EnumerateArray().Single(p => p.GetProperty("id").GetString() == id);

    /// <summary>What fails of a running plug-in, each fault as <c>part name: reason</c>.</summary>
    public async Task<string[]> FaultsOfAsync(string plugIn) =>
    [
        .. (await PlugInAsync(plugIn)).GetProperty("faults").EnumerateArray()
            .Select(f => $"{f.GetProperty("part").GetString()} {f.GetProperty("name").GetString()}: {f.GetProperty("reason").GetString()}"),
    ];

    public void Dispose()
    {
        admin.Dispose();
        sender.Dispose();
    }
}
