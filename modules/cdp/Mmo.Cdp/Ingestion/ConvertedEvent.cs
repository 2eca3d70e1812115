using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion;

/// <summary>An event in our form, whosever form it came in.</summary>
/// <param name="Json">The event; as it came where it cannot be converted.</param>
/// <param name="Operation">How its traits change the person.</param>
/// <param name="Fault">Why it cannot be converted.</param>
internal readonly record struct ConvertedEvent(ReadOnlyMemory<byte> Json, ValueOperation Operation = ValueOperation.Set, Rejection? Fault = null);
