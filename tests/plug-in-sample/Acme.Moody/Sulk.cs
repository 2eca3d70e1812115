using Microsoft.Extensions.Hosting;

namespace Acme.Moody;

/// <summary>Would stop the host a moment after its start.</summary>
internal sealed class Sulk : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        Mood.ThrowIn("background");
    }
}
