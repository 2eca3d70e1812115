using Mmo.Cdp.People;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>What an item of 神策 is with us.</summary>
/// <param name="Kind">The call.</param>
/// <param name="Operation">For one that speaks of the person: how it changes the values.</param>
/// <param name="IsUnset">It takes values back.</param>
/// <param name="Name">The name of the event, where the item brings none.</param>
/// <param name="Fault">Why it is nothing.</param>
internal readonly record struct SensorsKind(EventKind Kind, ValueOperation? Operation = null, bool IsUnset = false, string? Name = null, Rejection? Fault = null)
{
    public static SensorsKind Of(SensorsItem item) => item.Type switch
    {
        "track" => new(OfEvent(item.Event)),
        "track_signup" => new(EventKind.Track, Name: "$SignUp"),
        "track_id_bind" => new(EventKind.Track, Name: "$BindID"),
        "profile_set" or "profile_set_once" or "profile_increment" or "profile_append" => new(EventKind.Identify, OperationOf(item.Type)),
        "profile_unset" => new(EventKind.Identify, ValueOperation.Set, IsUnset: true),

        // Things are kept nowhere here; forgetting a person and taking people apart is for staff, not for whoever has a write key.
        "item_set" or "item_delete" or "profile_delete" or "track_id_unbind" => new(EventKind.Track, Fault: new(RejectionReason.NotSupported, item.Type)),
        _ => new(EventKind.Track, Fault: new(RejectionReason.UnknownType, JsonText.Clean(item.Type, 64))),
    };

    /// <summary>How the traits of an event that came as such an item change what there is; of any other they are simply set.</summary>
    public static ValueOperation OperationOf(string? type) => type switch
    {
        "profile_set_once" => ValueOperation.SetOnce,
        "profile_increment" => ValueOperation.Increment,
        "profile_append" => ValueOperation.Append,
        _ => ValueOperation.Set,
    };

    // A page seen is a page seen, whichever SDK tells of it; all other preset events keep their names.
    private static EventKind OfEvent(string? name) => name switch
    {
        "$pageview" => EventKind.Page,
        "$AppViewScreen" or "$MPViewScreen" => EventKind.Screen,
        _ => EventKind.Track,
    };
}
