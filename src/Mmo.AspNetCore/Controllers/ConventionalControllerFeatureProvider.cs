using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Finds the application services; nothing else is a controller here, and a service need not be public.</summary>
internal sealed class ConventionalControllerFeatureProvider(ConventionalControllerOptions options) : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        options.Find(typeInfo.Assembly) is { } setting && RemoteMethods.IsService(setting, typeInfo);
}
