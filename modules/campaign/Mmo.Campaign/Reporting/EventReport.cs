using System.Text.Json;
using Mmo.Cdp.Events;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;
using Mmo.Json;

namespace Mmo.Campaign.Reporting;

/// <summary>
/// Collects what a transaction has to tell cdp and leaves it as action rows of that transaction: told once it is committed, as often as
/// needed, and taken once, because every event carries an id of its own.
/// </summary>
internal sealed class EventReport(TimeProvider clock)
{
    private const int PerAction = 500;
    private const string JourneyNames = "select id, name from campaign.journey where id = any(@ids)";

    private readonly List<(string Id, long PartNo, string Name, DateTimeOffset At, Guid JourneyId, Dictionary<string, object?> Properties)> _events = [];

    public int Count => _events.Count;

    public void MessageEvent(
        Guid messageId, string kind, string name, long partNo, DateTimeOffset at, Guid journeyId, string nodeId, Guid templateId, object? more = null)
    {
        var properties = new Dictionary<string, object?> { ["messageId"] = messageId, ["channel"] = "email", ["nodeId"] = nodeId, ["templateId"] = templateId };
        foreach (var property in JsonSerializer.SerializeToElement(more ?? new { }, MmoJson.Options).EnumerateObject())
        {
            properties[property.Name] = property.Value;
        }

        _events.Add(($"{messageId}:{kind}", partNo, name, at, journeyId, properties));
    }

    public void Entered(Guid enrolmentId, long partNo, DateTimeOffset at, Guid journeyId, int version) =>
        _events.Add(($"{enrolmentId}:entered", partNo, InternalEventNames.JourneyEntered, at, journeyId, new() { ["version"] = version }));

    /// <summary>Which variant of an experiment a person met; <c>nodeId</c> and <c>experiment</c> say where.</summary>
    public void Assigned(
        Guid enrolmentId, int step, long partNo, DateTimeOffset at, Guid journeyId, int version, string nodeId, string experiment, string variant, string? variantName) =>
        _events.Add(($"{enrolmentId}:{step}:assigned", partNo, InternalEventNames.JourneyAssigned, at, journeyId, new()
        {
            ["version"] = version, ["nodeId"] = nodeId, ["experiment"] = experiment, ["variant"] = variant, ["variantName"] = variantName,
        }));

    public void Left(Guid enrolmentId, long partNo, DateTimeOffset at, Guid journeyId, int version, string reason) =>
        _events.Add(($"{enrolmentId}:left", partNo, InternalEventNames.JourneyLeft, at, journeyId, new() { ["version"] = version, ["reason"] = reason }));

    public async Task WriteAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        if (_events.Count == 0)
        {
            return;
        }

        // The journey's name goes along: who reads the event later need not ask, nor be allowed to ask, which journey that was.
        var ids = _events.Select(e => e.JourneyId).Distinct().ToArray();
        var names = (await transaction.QueryAsync<JourneyName>(JourneyNames, new { ids }, cancellationToken)).ToDictionary(j => j.Id, j => j.Name);
        foreach (var some in _events.Chunk(PerAction))
        {
            var events = some.Select(e => new ReportedEvent(e.Id, e.PartNo, e.Name, e.At, Properties(e.Properties, e.JourneyId, names.GetValueOrDefault(e.JourneyId))));
            await transaction.EnqueueActionAsync(ReportEventsHandler.ActionKind, Uuid.Next(clock).ToString("N"), events.ToArray(), null, cancellationToken);
        }

        _events.Clear();
    }

    private static JsonElement Properties(Dictionary<string, object?> properties, Guid journeyId, string? journeyName)
    {
        properties["journeyId"] = journeyId;
        properties["journeyName"] = journeyName;
        return JsonSerializer.SerializeToElement(properties, MmoJson.Options);
    }
}
