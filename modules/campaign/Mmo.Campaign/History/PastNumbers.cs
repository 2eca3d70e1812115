using Mmo.Campaign.Enrolments;
using Mmo.Campaign.Reporting;
using Mmo.Cdp.Events;

namespace Mmo.Campaign.History;

/// <summary>What a way through a journey adds to the counts and to the event log.</summary>
internal static class PastNumbers
{
    public static void Count(CountBook counts, PastWay way)
    {
        var journey = way.Given.JourneyId;
        foreach (var step in way.Given.Steps)
        {
            var at = counts.At(journey, way.Version, step.NodeId);
            at.Entered++;
            if (step.Output is { } output)
            {
                at.Passed += step.Message is { HasNoConsent: true } ? 0 : 1;
                at.Dropped += step.Message is { HasNoConsent: true } ? 1 : 0;
                counts.Went(journey, way.Version, step.NodeId, output, 1);
            }
            else if (way.HasLeft)
            {
                at.Left++;
            }
        }

        counts.At(journey, way.Version, way.Given.Steps[0].NodeId).Converted += way.Given.GoalAt is null ? 0 : 1;
    }

    public static void Tell(EventReport report, PastWay way)
    {
        var journey = way.Given.JourneyId;
        report.Entered(way.Id, way.PartNo, way.Given.EnteredAt, journey, way.Version);
        for (var number = 1; number <= way.Given.Steps.Count; number++)
        {
            if (way.Given.Steps[number - 1] is { Message: { } message } step)
            {
                var template = way.EmailAt(step).TemplateId!.Value;
                void Say(string kind, string name, DateTimeOffset at, object? more = null) =>
                    report.MessageEvent(way.Messages[number], kind, name, way.PartNo, at, journey, step.NodeId, template, more);
                Tell(Say, message);
            }
        }

        if (way.HasLeft)
        {
            report.Left(way.Id, way.PartNo, way.Last.At, journey, way.Version, "exit");
        }
    }

    private static void Tell(Action<string, string, DateTimeOffset, object?> say, PastMessage message)
    {
        if (message.HasNoConsent)
        {
            say("dropped", InternalEventNames.MessageDropped, message.SettledAt, new { Reason = Messages.MessageReasons.NoConsent });
            return;
        }

        say("sent", InternalEventNames.MessageSent, message.SettledAt, null);
        say("delivered", InternalEventNames.MessageDelivered, message.SettledAt, null);
        if (message.OpenedAt is { } opened)
        {
            say("opened:1", InternalEventNames.MessageOpened, opened, null);
        }

        if (message.ClickedAt is { } clicked)
        {
            say("clicked:1", InternalEventNames.MessageClicked, clicked, new { message.Url });
        }
    }
}
