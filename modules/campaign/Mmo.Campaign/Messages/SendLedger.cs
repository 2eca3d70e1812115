using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Feed;

namespace Mmo.Campaign.Messages;

/// <summary>
/// Writes down what senders begin and what became of it. Many senders share a commit: whoever asks while one is under way goes into the
/// next. A settlement is never given up while the host lives; one that the host takes to its grave makes the message uncertain.
/// </summary>
internal sealed class SendLedger : IAsyncDisposable
{
    private const int MostAtOnce = 500;

    private static readonly TimeSpan RetryPause = TimeSpan.FromMilliseconds(500);

    private readonly Channel<Entry> _entries = Channel.CreateUnbounded<Entry>(new UnboundedChannelOptions { SingleReader = true });
    private readonly ModuleDatabase<CampaignDbContext> _database;
    private readonly Settlements _settlements;
    private readonly Guid _tenantId;
    private readonly FeedSignal _signal;
    private readonly ILogger _logger;
    private readonly Task _writing;

    public SendLedger(ModuleDatabase<CampaignDbContext> database, Settlements settlements, Guid tenantId, FeedSignal signal, ILogger logger)
    {
        (_database, _settlements, _tenantId, _signal, _logger) = (database, settlements, tenantId, signal, logger);
        _writing = WriteAsync();
    }

    /// <summary>Commits "sending", where it may come to doubt; false when the message is not ours to send any more.</summary>
    public async Task<bool> BeginAsync(LeasedMessage message, bool leavesDoubt)
    {
        var entry = new Entry(message, null) { LeavesDoubt = leavesDoubt };
        return _entries.Writer.TryWrite(entry) && await entry.Written.Task;
    }

    /// <summary>Commits what became of a message.</summary>
    public async Task SettleAsync(Settlement settlement)
    {
        var entry = new Entry(settlement.Message, settlement);
        _entries.Writer.TryWrite(entry);
        await entry.Written.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _entries.Writer.TryComplete();
        await _writing;
    }

    private async Task WriteAsync()
    {
        while (await _entries.Reader.WaitToReadAsync())
        {
            List<Entry> some = [];
            while (some.Count < MostAtOnce && _entries.Reader.TryRead(out var entry))
            {
                some.Add(entry);
            }

            await WriteAsync(some);
        }
    }

    private async Task WriteAsync(IReadOnlyList<Entry> some)
    {
        try
        {
            await CommitAsync(some);
        }
        catch (Exception exception)
        {
            // Not begun as far as we know, so not sent. (A commit whose answer was lost is set right by the settlement that follows.)
            foreach (var begin in some.Where(e => e.Settlement is null))
            {
                begin.Written.TrySetResult(false);
            }

            await InsistAsync([.. some.Where(e => e.Settlement is not null)], exception);
        }
    }

    /// <summary>Settlements again: together while the database is away, one by one when it objects to something.</summary>
    private async Task InsistAsync(IReadOnlyList<Entry> settlements, Exception exception)
    {
        if (settlements.Count == 0)
        {
            return;
        }

        if (DatabaseErrors.IsTransient(exception))
        {
            _logger.LogWarning("The outcome of {Count} messages could not be written ({Error}); trying again.", settlements.Count, exception.Message);
            await Task.Delay(RetryPause);
            await WriteAsync(settlements);
        }
        else if (settlements.Count > 1)
        {
            foreach (var settlement in settlements)
            {
                await WriteAsync([settlement]);
            }
        }
        else
        {
            _logger.LogError(exception, "The outcome of message {Message} cannot be written; it will become uncertain.", settlements[0].Message.Id);
            settlements[0].Written.TrySetResult(false);
        }
    }

    private async Task CommitAsync(IReadOnlyList<Entry> some)
    {
        await using var transaction = await _database.BeginKeptAsync(_tenantId);
        var begins = some.Where(e => e.Settlement is null).ToArray();
        var begun = begins.Length == 0 ? [] : (await transaction.QueryAsync<Guid>(
            MessageSql.BeginSending,
            new
            {
                TenantId = _tenantId, Ids = begins.Select(b => b.Message.Id).ToArray(), Claims = begins.Select(b => b.Message.Claim).ToArray(),
                Doubts = begins.Select(b => b.LeavesDoubt).ToArray(),
            })).ToHashSet();
        await _settlements.WriteAsync(transaction, [.. some.Where(e => e.Settlement is not null).Select(e => e.Settlement!)], CancellationToken.None);
        await transaction.CommitAsync();
        if (some.Count > begins.Length)
        {
            // People may go on, and cdp is to be told. Other hosts look once a second by themselves.
            _signal.Set(CampaignDbContext.Schema);
        }

        foreach (var entry in some)
        {
            entry.Written.TrySetResult(entry.Settlement is not null || begun.Contains(entry.Message.Id));
        }
    }

    private sealed record Entry(LeasedMessage Message, Settlement? Settlement)
    {
        public bool LeavesDoubt { get; init; }

        public TaskCompletionSource<bool> Written { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
