namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>A request that should not hurt.</summary>
/// <param name="What">What is wrong with it.</param>
/// <param name="Url">Path and query.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="ContentType">What it says that the body is.</param>
/// <param name="MustBeRefused">True where the document itself forbids it; false where the value may happen to be a good one.</param>
internal sealed record HostileRequest(string What, string Url, byte[]? Body, string ContentType = "application/json", bool MustBeRefused = false);
