using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.People;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Actions;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Ids;

namespace Mmo.Campaign.Reporting;

/// <summary>Writes attributes and tags in cdp; a replay is harmless, because each change has an id of its own.</summary>
internal sealed class ChangePeopleHandler(IServiceScopeFactory scopes) : IActionHandler, ISingletonDependency
{
    public const string ActionKind = "campaign.change-people";

    private const int PerAction = 500;

    public string Kind => ActionKind;

    public static async Task EnqueueAsync(
        TenantTransaction transaction, TimeProvider clock, IReadOnlyList<PersonToChange> changes, CancellationToken cancellationToken)
    {
        foreach (var some in changes.Chunk(PerAction))
        {
            await transaction.EnqueueActionAsync(ActionKind, Uuid.Next(clock).ToString("N"), some, null, cancellationToken);
        }
    }

    public async Task ExecuteAsync(IReadOnlyList<ActionItem> actions, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var people = scope.ServiceProvider.GetRequiredService<IPersonChanges>();
        var changes = actions.SelectMany(a => a.Read<PersonToChange[]>())
            .Select(c => new PersonChange(c.Id, new PartId(c.PartNo), c.Attribute, c.Value, c.At, c.Properties.GetRawText()));
        foreach (var some in changes.Chunk(IPersonChanges.MaxBatch))
        {
            await people.ApplyAsync(some, cancellationToken);
        }
    }
}
