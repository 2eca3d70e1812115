namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Where a field of a webhook comes from.</summary>
public enum WebhookFieldSource
{
    /// <summary>What is known of the person when it is sent: an attribute's key, or <c>id</c> for the profile's id.</summary>
    Person = 0,

    /// <summary>A property of the event that started the journey.</summary>
    Trigger = 1,

    /// <summary>Always the same value.</summary>
    Fixed = 2,
}
