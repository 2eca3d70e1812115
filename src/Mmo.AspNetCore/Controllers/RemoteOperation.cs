using System.Reflection;
using Microsoft.AspNetCore.Mvc.Routing;

namespace Mmo.AspNetCore.Controllers;

/// <summary>A method of an application service as an HTTP operation.</summary>
internal sealed record RemoteOperation(Type Service, MethodInfo Method, string Verb, string Template)
{
    public string ControllerName => ConventionalRoute.ControllerName(Service);

    public string ActionName => ConventionalRoute.ActionName(Method);

    /// <summary>All operations that a setting exposes.</summary>
    /// <exception cref="InvalidOperationException">A method breaks the conventions.</exception>
    public static IReadOnlyList<RemoteOperation> AllOf(ConventionalControllerSetting setting) =>
        setting.Assembly.GetTypes()
            .Where(type => RemoteMethods.IsService(setting, type))
            .SelectMany(type => RemoteMethods.Of(type).Select(method => Of(setting, type, method)))
            .ToArray();

    public static RemoteOperation Of(ConventionalControllerSetting setting, Type service, MethodInfo method)
    {
        var (verb, remainder) = ConventionalRoute.Split(method);
        if (method.GetCustomAttribute<HttpMethodAttribute>() is { } explicitVerb)
        {
            verb = explicitVerb.HttpMethods.Single();
        }

        return new RemoteOperation(service, method, verb, ConventionalRoute.Template(setting.RootPath, service, method, remainder));
    }

    public override string ToString() => $"{Service.FullName}.{Method.Name}";
}
