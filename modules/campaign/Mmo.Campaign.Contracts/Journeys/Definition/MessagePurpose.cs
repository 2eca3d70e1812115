namespace Mmo.Campaign.Journeys.Definition;

/// <summary>What a message is for.</summary>
public enum MessagePurpose
{
    /// <summary>Advertising: wants consent, keeps quiet hours and caps, carries an unsubscribe link.</summary>
    Marketing = 0,

    /// <summary>Part of something that the person does: an order, a booking. No consent, quiet hours or cap.</summary>
    Transactional = 1,
}
