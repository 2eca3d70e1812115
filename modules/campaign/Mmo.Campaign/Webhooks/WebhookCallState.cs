namespace Mmo.Campaign.Webhooks;

internal enum WebhookCallState : short
{
    /// <summary>To be made when it is due.</summary>
    Queued = 0,

    /// <summary>In the hands of a host; due again when its claim runs out.</summary>
    Claimed = 1,

    Succeeded = 2,

    Failed = 3,

    /// <summary>The person left the journey before.</summary>
    Cancelled = 4,
}
