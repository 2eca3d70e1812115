namespace Mmo.AspNetCore.Errors;

/// <summary>One fault of the input.</summary>
/// <param name="Message">What is wrong and what is expected.</param>
/// <param name="Members">The fields, as JSON paths such as <c>items[0].name</c>.</param>
public sealed record RemoteServiceValidationErrorInfo(string Message, IReadOnlyList<string> Members);
