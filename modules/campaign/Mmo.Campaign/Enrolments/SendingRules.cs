namespace Mmo.Campaign.Enrolments;

/// <summary>The rules of e-mail that a sentence about a held or dropped message names.</summary>
internal sealed class SendingRules
{
    public int CapCount { get; init; }

    public int CapDays { get; init; }

    public string? QuietFrom { get; init; }

    public string? QuietTo { get; init; }
}
