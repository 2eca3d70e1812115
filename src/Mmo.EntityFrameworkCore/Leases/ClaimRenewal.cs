using Microsoft.Extensions.Logging;

namespace Mmo.EntityFrameworkCore.Leases;

/// <summary>
/// Keeps claims on rows alive while their work goes on, until it is disposed of. So claims can be short: what a dead host held is due again
/// after <see cref="Duration"/>, however long its work takes on a living one.
/// </summary>
public sealed class ClaimRenewal : IAsyncDisposable
{
    /// <summary>How long a claim outlives its host's last word.</summary>
    public static readonly TimeSpan Duration = TimeSpan.FromSeconds(10);

    private static readonly TimeSpan Period = TimeSpan.FromSeconds(3);

    private readonly CancellationTokenSource _ended = new();
    private readonly Task _renewing;

    /// <param name="renew">Sets the claims' end to <see cref="Duration"/> from now.</param>
    /// <param name="logger">Told when that fails; the claims then run out, and what is written under them must notice.</param>
    public ClaimRenewal(Func<CancellationToken, Task> renew, ILogger logger) => _renewing = RenewAsync(renew, logger);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _ended.CancelAsync();
        await _renewing;
        _ended.Dispose();
    }

    private async Task RenewAsync(Func<CancellationToken, Task> renew, ILogger logger)
    {
        while (true)
        {
            await Task.Delay(Period, _ended.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (_ended.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await renew(_ended.Token);
            }
            catch (Exception exception) when (!_ended.IsCancellationRequested)
            {
                logger.LogWarning("Claims could not be renewed: {Error}", exception.Message);
            }
            catch (Exception)
            {
                // The work has ended meanwhile, and its claims with it.
                return;
            }
        }
    }
}
