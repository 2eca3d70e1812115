namespace Mmo.ErrorHandling;

/// <summary>Somebody else saved in between: HTTP 409, nothing was written.</summary>
/// <param name="kind">What was to be saved, as its glossary key.</param>
public sealed class ConcurrencyException(string kind) : Exception($"{kind} was changed by somebody else.")
{
    /// <summary>What was to be saved.</summary>
    public string Kind { get; } = kind;
}
