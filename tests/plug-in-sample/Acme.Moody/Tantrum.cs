using Microsoft.Extensions.Hosting;

namespace Acme.Moody;

/// <summary>Would stop the host at its start.</summary>
internal sealed class Tantrum : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Mood.ThrowIn("hosted");
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
