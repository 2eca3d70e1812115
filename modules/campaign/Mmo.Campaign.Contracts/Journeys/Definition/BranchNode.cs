namespace Mmo.Campaign.Journeys.Definition;

/// <summary>Sends people different ways (分支): the first answer that holds, else <see cref="ElseOutput"/>.</summary>
public sealed record BranchNode : JourneyNode
{
    /// <summary>The value of <c>type</c>.</summary>
    public const string Type = "branch";

    /// <summary>The output of people for whom no answer holds.</summary>
    public const string ElseOutput = "else";

    /// <summary>The answers, asked from the first to the last.</summary>
    public IReadOnlyList<BranchAnswer> Answers { get; init; } = [];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Outputs() => [.. Answers.Select(a => a.Id), ElseOutput];
}
