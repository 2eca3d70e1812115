using System.ComponentModel.DataAnnotations;

namespace Mmo.Cdp.Unmerging;

/// <summary>Puts together what an un-merge took apart.</summary>
public sealed class UndoUnmergeDto
{
    /// <summary>Why. It stands in the history and the audit log.</summary>
    [Required, StringLength(500, MinimumLength = 2)]
    public string Reason { get; set; } = "";
}
