namespace Mmo.Campaign.TestMails;

/// <summary>What became of a test.</summary>
public sealed class TestMailDto
{
    /// <summary>One for each address, in their order.</summary>
    public IReadOnlyList<TestMailResultDto> Results { get; init; } = [];
}
