namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Puts a tag on the person or takes it away (打标签). The person goes on at once; the change follows within seconds.</summary>
public sealed record TagNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "tag";

    /// <summary>The tag, up to 40 characters.</summary>
    public string Tag { get; init; } = "";

    /// <summary>True takes it away.</summary>
    public bool Remove { get; init; }
}
