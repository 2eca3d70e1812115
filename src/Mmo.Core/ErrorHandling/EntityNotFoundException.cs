namespace Mmo.ErrorHandling;

/// <summary>Something that is not there, or not there for this tenant and data scope: HTTP 404, the same answer for both.</summary>
/// <param name="kind">What was looked for, as its glossary key, for example <c>Segment</c>.</param>
/// <param name="id">The id that was asked for.</param>
public sealed class EntityNotFoundException(string kind, object id) : Exception($"{kind} {id} was not found.")
{
    /// <summary>What was looked for.</summary>
    public string Kind { get; } = kind;

    /// <summary>The id that was asked for.</summary>
    public object Id { get; } = id;
}
