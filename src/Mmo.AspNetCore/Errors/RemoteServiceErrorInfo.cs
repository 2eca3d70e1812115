namespace Mmo.AspNetCore.Errors;

/// <summary>What went wrong.</summary>
public sealed record RemoteServiceErrorInfo
{
    /// <summary>The error code, <c>Module:Name</c>; it does not change with the language.</summary>
    public required string Code { get; init; }

    /// <summary>A sentence for people, in the language of the request.</summary>
    public required string Message { get; init; }

    /// <summary>More for people, or null.</summary>
    public string? Details { get; init; }

    /// <summary>The values that the message speaks of, by name.</summary>
    public IReadOnlyDictionary<string, object?> Data { get; init; } = new Dictionary<string, object?>();

    /// <summary>Each fault of the input; empty for other errors.</summary>
    public IReadOnlyList<RemoteServiceValidationErrorInfo> ValidationErrors { get; init; } = [];
}
