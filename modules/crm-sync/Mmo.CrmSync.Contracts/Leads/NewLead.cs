using Mmo.Cdp.People;

namespace Mmo.CrmSync.Leads;

/// <summary>A person that sales should look after.</summary>
/// <param name="IdempotencyKey">Makes the lead once.</param>
/// <param name="Part">The person part; the lead's unit is that of its profile unless <paramref name="UnitId"/> says otherwise.</param>
/// <param name="Title">What it is about, one line.</param>
/// <param name="Reasons">Why marketing thinks so, in words for the salesperson.</param>
/// <param name="JourneyId">The journey that made it, if one did.</param>
/// <param name="NodeId">The node of that journey.</param>
/// <param name="MessageId">The last message the person got in the journey, if any.</param>
/// <param name="UnitId">The organisation unit that is to get it, or null for the profile's.</param>
public sealed record NewLead(
    string IdempotencyKey,
    PartId Part,
    string Title,
    IReadOnlyList<string> Reasons,
    Guid? JourneyId = null,
    string? NodeId = null,
    Guid? MessageId = null,
    Guid? UnitId = null);
