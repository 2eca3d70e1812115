namespace Mmo.ErrorHandling;

/// <summary>The acting user may not do this: HTTP 403. For checks that a permission on the method cannot express.</summary>
/// <param name="message">For logs; people see one text for all.</param>
public sealed class MmoAuthorizationException(string? message = null) : Exception(message ?? "Not permitted.");
