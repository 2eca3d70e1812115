using System.ComponentModel.DataAnnotations;
using Mmo.Application.Dtos;

namespace Mmo.Identity.Users;

/// <summary>Switches an account off or on. Off ends its sessions; nothing is deleted, so that what the person did keeps their name.</summary>
public sealed class SetUserActiveDto : IHasConcurrencyStamp
{
    /// <summary>False switches the account off.</summary>
    public bool IsActive { get; set; }

    /// <inheritdoc/>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
