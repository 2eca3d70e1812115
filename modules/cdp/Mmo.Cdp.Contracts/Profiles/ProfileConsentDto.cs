namespace Mmo.Cdp.Profiles;

/// <summary>A consent of a person for one address.</summary>
public sealed class ProfileConsentDto
{
    /// <summary>An opaque key of the address, to change the consent by; the address itself is masked.</summary>
    public required string AddressKey { get; init; }

    /// <summary>The address, masked.</summary>
    public required string Address { get; init; }

    /// <summary>The channel.</summary>
    public required string Channel { get; init; }

    /// <summary>The purpose.</summary>
    public required string Purpose { get; init; }

    /// <summary>True granted, false withdrawn, null never asked.</summary>
    public bool? IsGranted { get; init; }

    /// <summary>Since when.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Every word on it, the newest first.</summary>
    public IReadOnlyList<ConsentHistoryDto> History { get; init; } = [];
}
