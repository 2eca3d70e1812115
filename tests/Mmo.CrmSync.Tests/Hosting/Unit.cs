namespace Mmo.CrmSync.Tests.Hosting;

internal sealed record Unit(Guid Id, string Name, Unit? Parent)
{
    public IReadOnlyList<Guid> Ancestors => Parent is null ? [] : [Parent.Id, .. Parent.Ancestors];
}
