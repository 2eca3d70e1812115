namespace Mmo.Cdp.Conditions;

internal enum GroupKind
{
    All,
    Any,
    None,
}
