namespace Mmo.ErrorHandling;

/// <summary>Overload, or a part that is away for a moment: HTTP 429 with Retry-After.</summary>
/// <param name="retryAfter">When to try again; rounded up to whole seconds.</param>
public sealed class TooManyRequestsException(TimeSpan retryAfter) : Exception("The service is busy.")
{
    /// <summary>When to try again.</summary>
    public TimeSpan RetryAfter { get; } = retryAfter;
}
