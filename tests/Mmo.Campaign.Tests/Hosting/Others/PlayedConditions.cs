using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Meets what the test says; a condition is any JSON object.</summary>
internal sealed class PlayedConditions : IConditions
{
    public Func<string, PartId, bool> Meets { get; set; } = (_, _) => true;

    /// <summary>What is done before it answers: the world may change meanwhile.</summary>
    public Func<Task> Meanwhile { get; set; } = () => Task.CompletedTask;

    public int Calls { get; private set; }

    public Task<IReadOnlyList<ConditionFault>> ValidateAsync(string condition, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<ConditionFault>>(condition.Contains("broken", StringComparison.Ordinal) ? [new ConditionFault("all[0]", "The attribute is gone.")] : []);

    public async Task<IReadOnlySet<PartId>> FilterAsync(
        string condition, IReadOnlyCollection<PartId> parts, DateTimeOffset asOf, CancellationToken cancellationToken = default)
    {
        Calls++;
        await Meanwhile();
        return parts.Where(p => Meets(condition, p)).ToHashSet();
    }
}
