namespace Mmo.Cdp.EventMeanings;

/// <summary>A new meaning.</summary>
public sealed class CreateEventMeaningDto : EventMeaningInput;
