namespace Mmo.Cdp.Ingestion;

/// <summary>What is special about an event; the numbers stand in <c>cdp.event.flags</c>.</summary>
[Flags]
internal enum EventFlags : short
{
    None = 0,
    TimeClamped = 1,
    Late = 2,
    Imported = 4,
    Internal = 8,

    /// <summary>Not as the tracking plan of its source says, and maybe stored without a field.</summary>
    OffPlan = 16,
}
