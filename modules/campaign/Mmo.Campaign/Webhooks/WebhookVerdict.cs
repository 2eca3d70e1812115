namespace Mmo.Campaign.Webhooks;

internal enum WebhookVerdict
{
    Succeeded,

    /// <summary>Nobody knows whether it arrived, or it is to be sent later.</summary>
    Again,

    /// <summary>It will never be taken.</summary>
    Refused,
}
