namespace Mmo.Campaign.Messages;

/// <summary>A message with its deliveries.</summary>
public sealed class MessageDetailDto : MessageDto
{
    /// <summary>The attempts, first to last.</summary>
    public IReadOnlyList<DeliveryDto> Deliveries { get; init; } = [];
}
