using Mmo.DependencyInjection;

namespace Mmo.MultiTenancy;

internal sealed class CurrentTenant : ICurrentTenant, ISingletonDependency
{
    private static readonly AsyncLocal<Guid?> Current = new();

    public bool IsAvailable => Current.Value.HasValue;

    public Guid? Id => Current.Value;

    public Guid RequiredId => Current.Value ?? throw new InvalidOperationException("No tenant is set; wrap the work in ICurrentTenant.Change(id).");

    public IDisposable Change(Guid? id)
    {
        var before = Current.Value;
        Current.Value = id;
        return new Scope(before);
    }

    private sealed class Scope(Guid? before) : IDisposable
    {
        public void Dispose() => Current.Value = before;
    }
}
