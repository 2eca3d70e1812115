using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Mmo.AspNetCore.Telemetry;

/// <summary>
/// The framework's lines about each request quote its path and query: people are searched by phone number, and a tracking link is a key. They
/// are off, whatever level a configuration asks for in general. Traces tell of requests by their routes.
/// </summary>
internal static class RequestLines
{
    private static readonly string[] Categories =
    [
        "Microsoft.AspNetCore.Hosting.Diagnostics", "Microsoft.AspNetCore.Routing", "Microsoft.AspNetCore.StaticFiles",
        "Microsoft.AspNetCore.Server.Kestrel.BadRequests",
    ];

    public static void TurnOff(IServiceCollection services) => services.PostConfigure<LoggerFilterOptions>(options =>
    {
        // Rules for one provider hide those for all, so each that has some gets its own; the last of equal rules holds.
        foreach (var provider in options.Rules.Select(r => r.ProviderName).Append(null).Distinct().ToArray())
        {
            foreach (var category in Categories)
            {
                options.Rules.Add(new LoggerFilterRule(provider, category, LogLevel.Warning, null));
            }
        }
    });
}
