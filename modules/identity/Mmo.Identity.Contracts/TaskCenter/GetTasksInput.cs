using Mmo.Application.Dtos;

namespace Mmo.Identity.TaskCenter;

/// <summary>Which operations to list; always newest first.</summary>
public sealed class GetTasksInput : KeysetResultRequestDto
{
    /// <summary>True for those of everybody in the company, which takes a permission.</summary>
    public bool OfEverybody { get; set; }

    /// <summary>True for those that wait or run, false for those that have ended.</summary>
    public bool? IsOpen { get; set; }
}
