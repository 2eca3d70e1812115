using Mmo.Auditing;
using Mmo.MultiTenancy;

namespace Acme.Hello.Greetings;

/// <summary>A greeting that was given.</summary>
[Audited]
internal sealed class Greeting : IMultiTenant
{
    public required Guid Id { get; init; }

    public Guid TenantId { get; init; }

    public required string Name { get; init; }
}
