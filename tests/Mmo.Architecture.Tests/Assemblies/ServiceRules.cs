using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Services;

namespace Mmo.Architecture.Tests.Assemblies;

/// <summary>A12: what every application service must be.</summary>
internal static class ServiceRules
{
    public static IEnumerable<Type> ApplicationServices(IEnumerable<Assembly> assemblies) => assemblies
        .SelectMany(a => a.GetTypes())
        .Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IApplicationService).IsAssignableFrom(t));

    public static IEnumerable<Violation> Check(Type service, IReadOnlySet<string> permissions, IReadOnlySet<Type> entities)
    {
        foreach (var method in service.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(m => !m.IsSpecialName))
        {
            var subject = $"{service.Name}.{method.Name}";
            if (!typeof(Task).IsAssignableFrom(method.ReturnType) && !IsAsyncStream(method.ReturnType))
            {
                yield return new Violation(subject, "is not asynchronous.");
            }

            var decisions = method.GetCustomAttributes<AuthorizeAttribute>().Concat(service.GetCustomAttributes<AuthorizeAttribute>()).ToArray();
            var isAnonymous = method.IsDefined(typeof(AllowAnonymousAttribute)) || service.IsDefined(typeof(AllowAnonymousAttribute));
            if (decisions.Length == 0 && !isAnonymous)
            {
                yield return new Violation(subject, "has no authorization decision: [Authorize(permission)] or [AllowAnonymous].");
            }

            foreach (var policy in decisions.Select(d => d.Policy).Where(p => p is not null && !permissions.Contains(p)))
            {
                yield return new Violation(subject, $"asks for the permission {policy}, which nobody defines.");
            }

            foreach (var type in SignatureTypes(method).Where(entities.Contains))
            {
                yield return new Violation(subject, $"shows the entity {type.Name}; give a DTO.");
            }
        }
    }

    /// <summary>All types of a signature, those inside generics and arrays included.</summary>
    public static IEnumerable<Type> SignatureTypes(MethodInfo method) =>
        method.GetParameters().Select(p => p.ParameterType).Append(method.ReturnType).SelectMany(Unfold);

    private static IEnumerable<Type> Unfold(Type type) =>
        (type.HasElementType ? Unfold(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Unfold)).Append(type);

    private static bool IsAsyncStream(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>);
}
