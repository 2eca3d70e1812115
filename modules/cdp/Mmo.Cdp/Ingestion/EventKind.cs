namespace Mmo.Cdp.Ingestion;

/// <summary>The calls of Segment's specification; in lower case they stand in <c>cdp.event.kind</c>.</summary>
internal enum EventKind
{
    Identify,
    Track,
    Page,
    Screen,
    Group,
    Alias,
}
