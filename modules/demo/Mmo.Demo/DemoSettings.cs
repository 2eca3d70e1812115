using Microsoft.Extensions.Configuration;
using Mmo.DependencyInjection;

namespace Mmo.Demo;

/// <summary>Whether this installation may have a demo company, and how large. The host allows it where it brings its own PostgreSQL.</summary>
internal sealed class DemoSettings(IConfiguration configuration) : ISingletonDependency
{
    /// <summary>The code of the demo company on the sign-in page.</summary>
    public const string CompanyCode = "demo";

    private const int DefaultMembers = 5000;

    public bool IsEnabled => configuration.GetValue("Demo:Enabled", false);

    public int Members => Math.Clamp(configuration.GetValue("Demo:Members", DefaultMembers), 50, 20_000);
}
