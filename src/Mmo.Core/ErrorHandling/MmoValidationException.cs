namespace Mmo.ErrorHandling;

/// <summary>Input that cannot be taken: HTTP 400 with one entry for each fault.</summary>
/// <param name="errors">What is wrong, where, and what to do.</param>
public sealed class MmoValidationException(params IReadOnlyList<ValidationError> errors) : Exception(string.Join(" ", errors.Select(e => e.Message)))
{
    /// <summary>One fault in one place.</summary>
    public MmoValidationException(string member, string code, params (string Name, object? Value)[] data)
        : this(new ValidationError(code, [member], code, data.ToDictionary(d => d.Name, d => d.Value)))
    {
    }

    /// <summary>The faults.</summary>
    public IReadOnlyList<ValidationError> Errors { get; } = errors;
}
