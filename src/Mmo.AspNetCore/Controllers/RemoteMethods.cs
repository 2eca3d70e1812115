using System.Reflection;
using Mmo.Application.Services;

namespace Mmo.AspNetCore.Controllers;

/// <summary>What of an application service is reached over HTTP; <see cref="RemoteServiceAttribute"/> counts on the class and on its contracts.</summary>
internal static class RemoteMethods
{
    public static bool IsRemote(Type service) => Allows(service) && service.GetInterfaces().All(Allows);

    public static bool IsRemote(Type service, MethodInfo method) => Allows(method) && ContractsOf(service, method).All(Allows);

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
