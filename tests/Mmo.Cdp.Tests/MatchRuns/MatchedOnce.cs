namespace Mmo.Cdp.Tests.MatchRuns;

/// <summary>The same after a run.</summary>
public sealed class MatchedOnce : MatchedWorld, IAsyncLifetime
{
    public const string Name = "matched once";

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await RunAsync();
    }
}
