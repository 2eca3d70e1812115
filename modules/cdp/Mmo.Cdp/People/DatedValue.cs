namespace Mmo.Cdp.People;

/// <summary>A value to be written for a part and source.</summary>
/// <param name="Attribute">The attribute's key.</param>
/// <param name="Json">The value as JSON; <c>null</c> takes it back.</param>
/// <param name="At">The moment by which it is ranked.</param>
internal readonly record struct DatedValue(string Attribute, ReadOnlyMemory<byte> Json, DateTimeOffset At);
