namespace Mmo.ErrorHandling;

/// <summary>
/// A broken business rule: HTTP 409 with the text of its code. Codes look like <c>Cdp:SourceNameTaken</c>; the text stands in
/// the module's localization under the code and takes <c>{Placeholders}</c> from <see cref="Exception.Data"/>.
/// </summary>
/// <param name="code">The error code; its part before the colon names the module.</param>
/// <param name="message">For logs; people see the localized text of the code.</param>
/// <param name="innerException">What caused it.</param>
public class BusinessException(string code, string? message = null, Exception? innerException = null)
    : Exception(message ?? code, innerException)
{
    /// <summary>The error code.</summary>
    public string Code { get; } = code;

    /// <summary>The HTTP status; 409 unless the error is of another kind.</summary>
    public int StatusCode { get; init; } = 409;

    /// <summary>Adds a value for the text's placeholder of that name.</summary>
    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
