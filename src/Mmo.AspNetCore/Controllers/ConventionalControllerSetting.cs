using System.Reflection;

namespace Mmo.AspNetCore.Controllers;

/// <summary>The application services of one assembly that are reached over HTTP.</summary>
/// <param name="Assembly">Where the services are implemented.</param>
/// <param name="RootPath">The path after <c>/api/</c>: the module's name, <c>content-hub</c>.</param>
/// <param name="DocumentName">The OpenAPI document they stand in; lower case.</param>
public sealed record ConventionalControllerSetting(Assembly Assembly, string RootPath, string DocumentName)
{
    /// <summary>Leaves services out; null takes all of the assembly.</summary>
    public Func<Type, bool>? TypePredicate { get; init; }
}
