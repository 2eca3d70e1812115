using System.Reflection;
using Mmo.Application.Services;

namespace Mmo.AspNetCore.Controllers;

/// <summary>What of an application service is reached over HTTP; <see cref="RemoteServiceAttribute"/> counts on the class and on its contracts.</summary>
internal static class RemoteMethods
{
    public static bool IsService(ConventionalControllerSetting setting, Type type) =>
        type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        && typeof(IRemoteService).IsAssignableFrom(type)
        && setting.TypePredicate?.Invoke(type) != false
        && Allows(type)
        && type.GetInterfaces().All(Allows);

    /// <summary>The public methods that a service exposes.</summary>
    public static IEnumerable<MethodInfo> Of(Type service) =>
        service.GetMethods(BindingFlags.Public | BindingFlags.Instance)
            .Where(m => m is { IsSpecialName: false, IsGenericMethod: false }
                && m.GetBaseDefinition().DeclaringType != typeof(object)
                && IsRemote(service, m));

    public static bool IsRemote(Type service, MethodInfo method)
    {
        var contracts = ContractsOf(service, method).ToArray();
        return Allows(method)
            && contracts.All(Allows)
            && !contracts.Any(c => c.DeclaringType == typeof(IDisposable) || c.DeclaringType == typeof(IAsyncDisposable));
    }

    /// <summary>The contract methods that a method implements.</summary>
    public static IEnumerable<MethodInfo> ContractsOf(Type service, MethodInfo method)
    {
        foreach (var contract in service.GetInterfaces())
        {
            var map = service.GetInterfaceMap(contract);
            for (var i = 0; i < map.TargetMethods.Length; i++)
            {
                if (map.TargetMethods[i].MethodHandle == method.MethodHandle)
                {
                    yield return map.InterfaceMethods[i];
                }
            }
        }
    }

    private static bool Allows(MemberInfo member) => member.GetCustomAttribute<RemoteServiceAttribute>(inherit: true)?.IsEnabled ?? true;
}
