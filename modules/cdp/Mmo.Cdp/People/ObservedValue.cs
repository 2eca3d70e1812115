namespace Mmo.Cdp.People;

/// <summary>What an event says of a person.</summary>
/// <param name="Attribute">The attribute's key.</param>
/// <param name="Json">The value as JSON; <c>null</c> takes it back.</param>
/// <param name="Type">The attribute's type, guessed from this value, should the catalogue not know it yet.</param>
/// <param name="Operation">How it changes what the person has.</param>
internal readonly record struct ObservedValue(string Attribute, ReadOnlyMemory<byte> Json, string Type, ValueOperation Operation = ValueOperation.Set);
