using Mmo.Campaign.Channels;
using Mmo.Campaign.People;
using Mmo.Localization;

namespace Mmo.Campaign.Messages;

internal static class MessageMap
{
    public static MessageDto ToDto(MessageListRow row, Func<string?, string?> nameOf) => new()
    {
        Id = row.Id, JourneyId = row.JourneyId, JourneyName = row.JourneyName, Version = row.Version, NodeId = row.NodeId,
        EnrolmentId = row.EnrolmentId, ProfileId = row.ProfileId, Name = nameOf(row.Name), Address = Masking.Address(row.Address),
        Channel = row.Channel, Purpose = MessageTexts.PurposeOf(row.Purpose), TemplateId = row.TemplateId, State = row.State, Reason = row.Reason,
        Attempts = row.Attempts, QueuedAt = row.QueuedAt, DueAt = row.State < MessageState.Accepted ? row.DueAt : null, SentAt = row.SentAt,
        DeliveredAt = row.DeliveredAt, OpenedAt = row.OpenedAt, ClickedAt = row.ClickedAt, UnsubscribedAt = row.UnsubscribedAt,
        MachineOpens = row.MachineOpens, MachineClicks = row.MachineClicks,
    };

    public static MessageDetailDto Detail(
        MessageListRow row, Func<string?, string?> nameOf, IReadOnlyList<DeliveryDto> deliveries, IMmoTexts texts) => new()
    {
        Id = row.Id, JourneyId = row.JourneyId, JourneyName = row.JourneyName, Version = row.Version, NodeId = row.NodeId,
        EnrolmentId = row.EnrolmentId, ProfileId = row.ProfileId, Name = nameOf(row.Name), Address = Masking.Address(row.Address),
        Channel = row.Channel, Purpose = MessageTexts.PurposeOf(row.Purpose), TemplateId = row.TemplateId, State = row.State, Reason = row.Reason,
        Attempts = row.Attempts, QueuedAt = row.QueuedAt, DueAt = row.State < MessageState.Accepted ? row.DueAt : null, SentAt = row.SentAt,
        DeliveredAt = row.DeliveredAt, OpenedAt = row.OpenedAt, ClickedAt = row.ClickedAt, UnsubscribedAt = row.UnsubscribedAt,
        MachineOpens = row.MachineOpens, MachineClicks = row.MachineClicks,

        Deliveries = [.. deliveries.Select(d => new DeliveryDto
        {
            Attempt = d.Attempt, At = d.At, Outcome = d.Outcome, Code = d.Code, Server = d.Server,
            Answer = Masked(Remark.Tell(d.Answer, texts), row.Address),
        })],
    };

    // A server's answer may name the address.
    private static string? Masked(string? answer, string? address) =>
        address is { Length: > 0 } ? answer?.Replace(address, Masking.Address(address), StringComparison.OrdinalIgnoreCase) : answer;
}
