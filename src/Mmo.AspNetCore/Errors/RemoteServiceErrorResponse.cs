namespace Mmo.AspNetCore.Errors;

/// <summary>The body of every error answer.</summary>
/// <param name="Error">What went wrong.</param>
public sealed record RemoteServiceErrorResponse(RemoteServiceErrorInfo Error);
