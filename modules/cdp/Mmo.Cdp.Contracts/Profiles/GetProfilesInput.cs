using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Profiles;

/// <summary>Which profiles to list. Sorts by <c>lastSeenTime desc</c> (default) or <c>name</c>.</summary>
public sealed class GetProfilesInput : KeysetResultRequestDto
{
    /// <summary>
    /// The beginning of a name or e-mail address, the last four digits of a phone number, a whole phone number, or exactly a user id, member number,
    /// or the number a person is shown under (<c>P11797</c>), also that of a part which has become one with others.
    /// </summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>Only members of this segment.</summary>
    public Guid? SegmentId { get; set; }

    /// <summary>Only known people (with a user id, member number, e-mail or phone), or only unknown ones.</summary>
    public bool? IsKnown { get; set; }
}
