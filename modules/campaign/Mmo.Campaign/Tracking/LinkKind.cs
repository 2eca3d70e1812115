namespace Mmo.Campaign.Tracking;

internal enum LinkKind : byte
{
    Open = 1,
    Click = 2,
    Unsubscribe = 3,
}
