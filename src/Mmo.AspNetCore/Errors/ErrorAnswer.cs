namespace Mmo.AspNetCore.Errors;

/// <summary>An error as it is answered.</summary>
/// <param name="StatusCode">The HTTP status.</param>
/// <param name="Error">The body.</param>
/// <param name="RetryAfter">When to try again, for 429.</param>
internal sealed record ErrorAnswer(int StatusCode, RemoteServiceErrorInfo Error, TimeSpan? RetryAfter = null);
