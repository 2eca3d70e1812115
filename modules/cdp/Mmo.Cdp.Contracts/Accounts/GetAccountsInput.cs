using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Cdp.Accounts;

/// <summary>Which accounts to list. Sorts by <c>score desc</c> (default), <c>lastSeenTime desc</c> or <c>title</c>, each either way.</summary>
public sealed class GetAccountsInput : KeysetResultRequestDto
{
    /// <summary>The beginning of the name, or exactly what sources call it.</summary>
    [StringLength(100)]
    public string? Filter { get; set; }

    /// <summary>Only those of this person.</summary>
    public Guid? ProfileId { get; set; }
}
