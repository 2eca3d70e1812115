using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Journeys;
using Mmo.Campaign.Messages;

namespace Mmo.Campaign.History;

/// <summary>The columns of the rows that ways through journeys leave.</summary>
internal static class PastRows
{
    public static object Enrolments(Guid tenantId, PastWay[] ways, long position, DateTimeOffset now) => new
    {
        TenantId = tenantId, Position = position, N = int.MaxValue, Now = now,
        Ids = ways.Select(w => w.Id).ToArray(),
        Journeys = ways.Select(w => w.Given.JourneyId).ToArray(),
        Versions = ways.Select(w => w.Version).ToArray(),
        Parts = ways.Select(w => w.PartNo).ToArray(),
        Occasions = ways.Select(w => w.Given.Occasion).ToArray(),
        Nodes = ways.Select(w => w.Last.NodeId).ToArray(),
        Steps = ways.Select(w => w.Given.Steps.Count).ToArray(),
        States = ways.Select(w => (short)(w.HasLeft ? EnrolmentState.Left : EnrolmentState.WaitsForEvent)).ToArray(),
        Dues = ways.Select(w => w.Last.WaitsUntil ?? w.Last.At).ToArray(),
        Messages = ways.Select(w => w.Messages.Count == 0 ? (Guid?)null : w.Messages[w.Messages.Keys.Max()]).ToArray(),
        Entered = ways.Select(w => w.Given.EnteredAt).ToArray(),
        Since = ways.Select(w => w.Last.At).ToArray(),
        Left = ways.Select(w => w.HasLeft ? w.Last.At : (DateTimeOffset?)null).ToArray(),
        Goals = ways.Select(w => w.Given.GoalAt).ToArray(),
    };

    /// <summary>A row a stay that ended: each was left when the next began, an exit when it was reached.</summary>
    public static object Steps(Guid tenantId, PastWay[] ways)
    {
        var stays = ways.SelectMany(way => way.Given.Steps
            .Select((step, index) => (Way: way, Step: step, Number: index + 1, Next: way.Given.Steps.ElementAtOrDefault(index + 1)))
            .Where(s => s.Step.WaitsUntil is null)).ToArray();
        return new
        {
            TenantId = tenantId,
            Enrolments = stays.Select(s => s.Way.Id).ToArray(),
            Steps = stays.Select(s => s.Number).ToArray(),
            Journeys = stays.Select(s => s.Way.Given.JourneyId).ToArray(),
            Versions = stays.Select(s => s.Way.Version).ToArray(),
            Nodes = stays.Select(s => s.Step.NodeId).ToArray(),
            Arrived = stays.Select(s => s.Step.At).ToArray(),
            Ats = stays.Select(s => s.Next?.At ?? s.Step.At).ToArray(),
            Outcomes = stays.Select(s => (short)(s.Step.Output is null ? NodeOutcome.Left
                : s.Step.Message is { HasNoConsent: true } ? NodeOutcome.Dropped : NodeOutcome.Passed)).ToArray(),
            Outputs = stays.Select(s => s.Step.Output).ToArray(),
            Reasons = stays.Select(s => s.Step.Output is null ? "exit" : s.Step.Message is { HasNoConsent: true } ? MessageReasons.NoConsent : null).ToArray(),
            Messages = stays.Select(s => s.Way.Messages.TryGetValue(s.Number, out var id) ? id : (Guid?)null).ToArray(),
        };
    }

    public static object Messages(Guid tenantId, PastWay[] ways)
    {
        var messages = ways.SelectMany(way => way.Messages.Select(m => (Way: way, Step: way.Given.Steps[m.Key - 1], Number: m.Key, Id: m.Value))).ToArray();
        return new
        {
            TenantId = tenantId,
            Ids = messages.Select(m => m.Id).ToArray(),
            Journeys = messages.Select(m => m.Way.Given.JourneyId).ToArray(),
            Versions = messages.Select(m => m.Way.Version).ToArray(),
            Nodes = messages.Select(m => m.Step.NodeId).ToArray(),
            Enrolments = messages.Select(m => m.Way.Id).ToArray(),
            Steps = messages.Select(m => m.Number).ToArray(),
            Occasions = messages.Select(m => m.Way.Given.Occasion).ToArray(),
            Parts = messages.Select(m => m.Way.PartNo).ToArray(),
            Addresses = messages.Select(m => m.Way.Given.Email).ToArray(),
            Purposes = messages.Select(m => MessageTexts.Of(m.Way.EmailAt(m.Step).Purpose)).ToArray(),
            Templates = messages.Select(m => m.Way.EmailAt(m.Step).TemplateId!.Value).ToArray(),
            TemplateVersions = messages.Select(m => m.Way.EmailAt(m.Step).TemplateVersionId!.Value).ToArray(),
            Dropped = messages.Select(m => m.Step.Message!.HasNoConsent).ToArray(),
            Queued = messages.Select(m => m.Step.At).ToArray(),
            Settled = messages.Select(m => m.Step.Message!.SettledAt).ToArray(),
            Opened = messages.Select(m => m.Step.Message!.OpenedAt).ToArray(),
            Clicked = messages.Select(m => m.Step.Message!.ClickedAt).ToArray(),
        };
    }
}
