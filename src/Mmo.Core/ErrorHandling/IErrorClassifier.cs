namespace Mmo.ErrorHandling;

/// <summary>
/// Tells what an exception of a foreign library means, so that the HTTP layer needs no reference to that library.
/// Mark the class <c>ISingletonDependency</c>; the first classifier that knows the exception wins.
/// </summary>
public interface IErrorClassifier
{
    /// <summary>
    /// Translates: <see cref="TooManyRequestsException"/> for a part that is away for a moment, <see cref="MmoValidationException"/>
    /// for input that cannot be stored, <see cref="ConcurrencyException"/> for a lost race; null for what it does not know.
    /// </summary>
    Exception? Translate(Exception exception);
}
