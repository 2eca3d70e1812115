namespace Mmo.Identity.TaskCenter;

/// <summary>One number of what came of an operation.</summary>
/// <param name="Name">Its name within the kind.</param>
/// <param name="Text">The same in the language of the request.</param>
/// <param name="Count">The number.</param>
public sealed record OperationCountDto(string Name, string Text, long Count);
