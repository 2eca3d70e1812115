using Mmo.Data;

namespace Mmo.CrmSync.Leads;

/// <summary>The person behind a lead. Personal data is masked unless the acting user may reveal it, or has accepted the lead.</summary>
public sealed class LeadPersonDto
{
    /// <summary>The profile.</summary>
    public Guid ProfileId { get; init; }

    /// <summary>The name, or null.</summary>
    [PersonalData]
    public string? Name { get; init; }

    /// <summary>The phone number, or null.</summary>
    [PersonalData]
    public string? Phone { get; init; }

    /// <summary>The e-mail address, or null.</summary>
    [PersonalData]
    public string? Email { get; init; }

    /// <summary>The city, or null.</summary>
    public string? City { get; init; }

    /// <summary>True when name, phone and e-mail are masked.</summary>
    public bool IsMasked { get; init; }
}
