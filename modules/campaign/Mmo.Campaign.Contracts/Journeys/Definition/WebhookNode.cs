namespace Mmo.Campaign.Journeys.Definition;

/// <summary>
/// Tells another system (调外部接口): a signed POST with the fields that were chosen and nothing else of the person. Tried again for as long as it
/// makes sense, always under the same idempotency key; then the person goes on.
/// </summary>
public sealed record WebhookNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "webhook";

    /// <summary>The output of people of whom the other system was told.</summary>
    public const string SuccessOutput = "success";

    /// <summary>The output of people of whom it could not be told.</summary>
    public const string FailedOutput = "failed";

    /// <summary>The address: https.</summary>
    public string Url { get; init; } = "";

    /// <summary>What is sent.</summary>
    public IReadOnlyList<WebhookField> Fields { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => [SuccessOutput, FailedOutput];
}
