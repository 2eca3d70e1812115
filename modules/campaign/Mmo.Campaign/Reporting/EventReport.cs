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

    private readonly List<ReportedEvent> _events = [];

    public int Count => _events.Count;

    public void MessageEvent(
        Guid messageId, string kind, string name, long partNo, DateTimeOffset at, Guid journeyId, string nodeId, Guid templateId, object? more = null)
    {
        var properties = new Dictionary<string, object?>
        {
            ["messageId"] = messageId, ["channel"] = "email", ["journeyId"] = journeyId, ["nodeId"] = nodeId, ["templateId"] = templateId,
        };
        Add($"{messageId}:{kind}", partNo, name, at, properties, more);
    }

    public void Entered(Guid enrolmentId, long partNo, DateTimeOffset at, Guid journeyId, int version) =>
        Add($"{enrolmentId}:entered", partNo, InternalEventNames.JourneyEntered, at, new() { ["journeyId"] = journeyId, ["version"] = version }, null);

    public void Left(Guid enrolmentId, long partNo, DateTimeOffset at, Guid journeyId, int version, string reason) =>
        Add(
            $"{enrolmentId}:left", partNo, InternalEventNames.JourneyLeft, at,
            new() { ["journeyId"] = journeyId, ["version"] = version, ["reason"] = reason }, null);

    public async Task WriteAsync(TenantTransaction transaction, CancellationToken cancellationToken)
    {
        foreach (var some in _events.Chunk(PerAction))
        {
            await transaction.EnqueueActionAsync(ReportEventsHandler.ActionKind, Uuid.Next(clock).ToString("N"), some, null, cancellationToken);
        }

        _events.Clear();
    }

    private void Add(string id, long partNo, string name, DateTimeOffset at, Dictionary<string, object?> properties, object? more)
    {
        if (more is not null)
        {
            foreach (var property in JsonSerializer.SerializeToElement(more, MmoJson.Options).EnumerateObject())
            {
                properties[property.Name] = property.Value;
            }
        }

        _events.Add(new ReportedEvent(id, partNo, name, at, JsonSerializer.SerializeToElement(properties, MmoJson.Options)));
    }
}
