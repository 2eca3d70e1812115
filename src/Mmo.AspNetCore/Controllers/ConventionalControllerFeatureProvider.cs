using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;
using Mmo.Application.Services;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Finds the application services; nothing else is a controller here, and a service need not be public.</summary>
internal sealed class ConventionalControllerFeatureProvider(ConventionalControllerOptions options) : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
        && typeof(IRemoteService).IsAssignableFrom(typeInfo)
        && options.Find(typeInfo.Assembly) is { } setting
        && setting.TypePredicate?.Invoke(typeInfo) != false
        && RemoteMethods.IsRemote(typeInfo);
}
