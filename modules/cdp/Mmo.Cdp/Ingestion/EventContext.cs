namespace Mmo.Cdp.Ingestion;

/// <summary>An event's context, that of its request included.</summary>
/// <param name="Json">As it is stored.</param>
/// <param name="Fields">What it says of the person.</param>
/// <param name="CallingCode">By which its phone numbers are read.</param>
internal readonly record struct EventContext(ReadOnlyMemory<byte> Json, ContextFields Fields, string CallingCode)
{
    public static EventContext Of(ReadOnlyMemory<byte> json, string callingCode) => new(json, ContextFields.Read(json, callingCode), callingCode);

    /// <summary>The same with other traits.</summary>
    public EventContext WithTraits(ReadOnlyMemory<byte> traits) => Of(JsonObjects.Merge(Json, JsonObjects.PrependJson("traits", traits, JsonObjects.Empty)), CallingCode);
}
