using Microsoft.Extensions.Logging;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Telemetry;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Sends what is due in one tenant until nothing is left: lease → look again → write → send. The next messages are made ready while these
/// are under way.
/// </summary>
internal sealed class SendPump(
    ModuleDatabase<CampaignDbContext> database,
    ICurrentTenant currentTenant,
    MessageLeases leases,
    EmailSetups setups,
    MailTransports transports,
    MessageScreen screen,
    MessageWriter writer,
    CapGate cap,
    RateGate rates,
    MailServerHealth health,
    Settlements settlements,
    FeedSignal signal,
    TimeProvider clock,
    ILogger<SendPump> logger) : ISingletonDependency
{
    /// <returns>False when the mail server is in trouble and wants to be left alone for <see cref="SendRun.TroublePause"/>.</returns>
    public async Task<bool> RunAsync(Guid tenantId, CancellationToken cancellationToken)
    {
        using var _ = currentTenant.Change(tenantId);
        await using var ledger = new SendLedger(database, settlements, tenantId, signal, logger);
        await using var held = leases.Hold(tenantId);
        var setup = await setups.GetAsync(cancellationToken);
        var run = new SendRun(setup, await transports.OpenAsync(setup), ledger, clock);

        var next = PrepareAsync(run, held, cancellationToken);
        try
        {
            while (await next is { } lease)
            {
                next = PrepareAsync(run, held, cancellationToken);
                using (CampaignTelemetry.StartSend(lease.Emails.Count))
                {
                    await run.SendAsync(lease.Emails, cancellationToken);
                }

                await held.EndAsync(lease.Claim);
                if (run.Trouble is not null)
                {
                    break;
                }
            }
        }
        finally
        {
            // What was prepared and not sent goes back to the queue when the hold ends.
            await next.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        await NoteServerAsync(tenantId, run, cancellationToken);
        if (run.Trouble is not null)
        {
            health.Fell(setup.Server!.Id);
        }

        return run.Trouble is null || setup.HasSpare;
    }

    private async Task<PreparedLease?> PrepareAsync(SendRun run, MessageHold held, CancellationToken cancellationToken)
    {
        var (claim, messages) = await held.LeaseAsync(cancellationToken);
        if (messages.Count == 0)
        {
            return null;
        }

        var (good, others) = await screen.LookAsync(held.TenantId, run.Setup, messages, cancellationToken);
        var (written, failed) = await writer.WriteAsync(held.TenantId, run.Setup, good, cancellationToken);
        var (passed, capped) = await cap.PassAsync(held.TenantId, run.Setup.Channel, written, cancellationToken);
        var (paced, later) = await rates.PassAsync(held.TenantId, run.Setup.Server, passed, cancellationToken);
        await Task.WhenAll(others.Concat(failed).Concat(capped).Concat(later).Select(run.Ledger.SettleAsync));
        return new PreparedLease(claim, paced);
    }

    private async Task NoteServerAsync(Guid tenantId, SendRun run, CancellationToken cancellationToken)
    {
        if (run.Setup.Server is not { } server || (run.Trouble is null && !(run.HasSent && server.LastError is not null)))
        {
            return;
        }

        await using var transaction = await database.BeginAsync(tenantId, cancellationToken);
        await transaction.ExecuteAsync(
            run.Trouble is null ? MessageSql.ClearServerError : MessageSql.NoteServerError,
            new { server.Id, Error = run.Trouble, Now = clock.GetUtcNow() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    private sealed record PreparedLease(Guid Claim, IReadOnlyList<OutgoingEmail> Emails);
}
