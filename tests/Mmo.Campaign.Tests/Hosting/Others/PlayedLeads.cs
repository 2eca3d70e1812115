using System.Collections.Concurrent;
using Mmo.Cdp.People;
using Mmo.CrmSync.Leads;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>Makes each lead once by its key.</summary>
internal sealed class PlayedLeads : ILeads
{
    public ConcurrentDictionary<string, NewLead> All { get; } = new();

    public Func<NewLead, bool> Refuses { get; set; } = _ => false;

    /// <summary>What went to other parts: from, to and the keys' beginnings.</summary>
    public ConcurrentQueue<(long From, long To, string[] Origins)> Followed { get; } = new();

    public Task FollowAsync(PartId from, PartId to, IReadOnlyCollection<string> origins, CancellationToken cancellationToken = default)
    {
        Followed.Enqueue((from.No, to.No, [.. origins]));
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<LeadOrigin>> FindOriginsAsync(IReadOnlyCollection<PartId> parts, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyList<LeadOrigin>>(
            [.. All.Values.Where(l => parts.Contains(l.Part)).Select(l => new LeadOrigin(Guid.NewGuid(), l.Part, l.IdempotencyKey.Split(':')[0]))]);

    public Task<IReadOnlyList<CreatedLead>> CreateAsync(IReadOnlyList<NewLead> leads, CancellationToken cancellationToken = default)
    {
        if (leads.Any(Refuses))
        {
            throw new InvalidOperationException("One of these leads cannot be taken.");
        }

        foreach (var lead in leads)
        {
            All.TryAdd(lead.IdempotencyKey, lead);
        }

        return Task.FromResult<IReadOnlyList<CreatedLead>>([.. leads.Select(l => new CreatedLead(l.IdempotencyKey, Guid.NewGuid(), null))]);
    }
}
