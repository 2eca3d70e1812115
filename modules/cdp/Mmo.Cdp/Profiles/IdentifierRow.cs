using Mmo.Cdp.People;

namespace Mmo.Cdp.Profiles;

internal sealed class IdentifierRow
{
    public short Kind { get; init; }

    public string Value { get; init; } = "";

    public long PartNo { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    public ProfileIdentifierDto ToDto(bool isMasked) =>
        new((IdentifierKind)Kind, isMasked ? Masking.Identifier((IdentifierKind)Kind, Value) : Value, PartNo, CreatedAt);
}
