using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Services;
using Mmo.EntityFrameworkCore;
using Mmo.Permissions;

namespace Mmo.Architecture.Tests.Assemblies;

public sealed class ServiceTests
{
    [Fact]
    public void Every_method_of_an_application_service_is_asynchronous_authorized_and_free_of_entities()
    {
        var host = HostServices.Build();
        var permissions = host.GetRequiredService<IPermissionDefinitions>().All.Keys.ToHashSet();
        var services = ServiceRules.ApplicationServices(ModuleAssemblies.Implementations).ToArray();
        services.ShouldNotBeEmpty();
        Exceptions.Load().Apply("A12", services.SelectMany(s => ServiceRules.Check(s, permissions, Entities()))).ShouldBeEmpty();
    }

    [Fact]
    public void Application_services_are_internal_and_sealed() =>
        Exceptions.Load().Apply("internal", ServiceRules.ApplicationServices(ModuleAssemblies.Implementations)
            .Where(s => s.IsPublic || !s.IsSealed)
            .Select(s => new Violation(s.Name, "is public or can be derived from; application services are internal sealed."))).ShouldBeEmpty();

    [Fact]
    public void A_service_with_every_fault_is_noticed()
    {
        var faults = ServiceRules.Check(typeof(FaultyAppService), new HashSet<string>(), new HashSet<Type> { typeof(Entity) })
            .Select(v => v.Message).ToArray();
        faults.ShouldContain(m => m.StartsWith("is not asynchronous"));
        faults.ShouldContain(m => m.StartsWith("has no authorization decision"));
        faults.ShouldContain(m => m.StartsWith("asks for the permission Nobody.Knows"));
        faults.ShouldContain(m => m.StartsWith("shows the entity Entity"));
    }

    private static HashSet<Type> Entities() => [.. ModuleAssemblies.Implementations
        .SelectMany(a => a.GetTypes())
        .Where(t => typeof(MmoDbContext).IsAssignableFrom(t))
        .SelectMany(HostServices.EntitiesOf)];

    private sealed class Entity;

    private sealed class FaultyAppService : IApplicationService
    {
        public void NotAsynchronous()
        {
        }

        [Authorize("Nobody.Knows")]
        public Task<List<Entity>> GetListAsync() => Task.FromResult(new List<Entity>());
    }
}
