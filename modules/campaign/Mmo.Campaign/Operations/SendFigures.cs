using Mmo.Campaign.Messages;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.Workers;
using Mmo.Operations;

namespace Mmo.Campaign.Operations;

/// <summary>Messages by what they wait for, what became of them within the hour, and how many go out a minute.</summary>
internal sealed class SendFigures(ModuleDatabase<CampaignDbContext> database, TimeProvider clock) : IOperationsFigures, ISingletonDependency
{
    private const int MostSettled = 100_000;
    private const double RecentMinutes = 5;

    public string Group => "Campaign.Sends";

    public async Task<IReadOnlyList<OperationsFigure>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await database.BeginAsync(cancellationToken);
        var open = (await transaction.QueryAsync<StateRow>(SendFiguresSql.Open, new { Backlog.Most }, cancellationToken)).ToDictionary(r => r.State, r => r.Count);
        var settled = await transaction.QueryAsync<StateRow>(
            SendFiguresSql.Settled,
            new { Hour = now.AddHours(-1), Recent = now.AddMinutes(-RecentMinutes), MostSettled }, cancellationToken);
        var isCut = settled.Sum(r => r.Count) >= MostSettled;
        var ended = settled.ToDictionary(r => r.State);
        return
        [
            Waiting("queued", MessageState.Queued), Waiting("retry", MessageState.Retry), Waiting("held", MessageState.Held),
            Waiting("underWay", MessageState.Leased, MessageState.Sending), Waiting("uncertain", MessageState.Uncertain),
            Ended("accepted", MessageState.Accepted), Ended("rejected", MessageState.Rejected), Ended("dropped", MessageState.Dropped),
            new("perMinute", Math.Round((ended.GetValueOrDefault((short)MessageState.Accepted)?.Recent ?? 0) / RecentMinutes, 1)),
        ];

        OperationsFigure Waiting(string name, params MessageState[] states) =>
            new(name, states.Sum(s => open.GetValueOrDefault((short)s)), states.Any(s => open.GetValueOrDefault((short)s) >= Backlog.Most));

        OperationsFigure Ended(string name, MessageState state) => new(name, ended.GetValueOrDefault((short)state)?.Count ?? 0, isCut);
    }

    private sealed class StateRow
    {
        public short State { get; init; }

        public long Count { get; init; }

        public long Recent { get; init; }
    }
}
