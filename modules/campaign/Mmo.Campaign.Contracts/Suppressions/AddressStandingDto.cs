namespace Mmo.Campaign.Suppressions;

/// <summary>May an address be written to?</summary>
public sealed class AddressStandingDto
{
    /// <summary>Why it is not written to; empty: nothing stands in the way.</summary>
    public IReadOnlyList<SuppressionDto> Suppressions { get; init; } = [];

    /// <summary>What its person agreed to, by purpose; empty: nobody was asked.</summary>
    public IReadOnlyList<AddressConsentDto> Consents { get; init; } = [];
}
