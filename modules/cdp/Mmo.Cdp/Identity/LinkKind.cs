namespace Mmo.Cdp.Identity;

/// <summary>Why two parts are together; the numbers stand in <c>cdp.link.kind</c>.</summary>
internal enum LinkKind : short
{
    SameEvent = 1,
    Identify = 2,
    Similar = 3,
    Manual = 4,
}
