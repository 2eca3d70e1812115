using Mmo.Cdp.People;

namespace Mmo.Cdp.Conditions;

internal sealed record BoundIdentity(string Path, IdentifierKind Kind, bool Has) : BoundNode(Path);
