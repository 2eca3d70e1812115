using Mmo.AspNetCore.Configuration;

namespace Acme.Moody;

/// <summary>Cannot be made, and is asked for by everybody who signs in.</summary>
internal sealed class Unmade : IApplicationConfigurationContributor
{
    public Unmade() => Mood.ThrowIn("made");

    public Task ContributeAsync(ApplicationConfigurationDto configuration, CancellationToken cancellationToken) => Task.CompletedTask;
}
