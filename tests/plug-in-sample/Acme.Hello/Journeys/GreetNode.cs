using System.Text.Json;
using Mmo.Campaign.Nodes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.Localization;

namespace Acme.Hello.Journeys;

/// <summary>A step of a journey that greets people, each a few times at most.</summary>
internal sealed class GreetNode(ModuleDatabase<HelloDbContext> database, IMmoTexts texts) : NodeKind<GreetSettings>
{
    public override string Kind => "greet";

    public override Task<IReadOnlyList<NodeFault>> CheckAsync(GreetSettings settings, CancellationToken cancellationToken)
    {
        List<NodeFault> faults = [];
        if (string.IsNullOrWhiteSpace(settings.Words))
        {
            faults.Add(new NodeFault("words", texts.Get("Acme:WordsMissing")));
        }

        if (settings.Most is not (>= 1 and <= 100))
        {
            faults.Add(new NodeFault("most", texts.Get("Acme:MostWrong")));
        }

        return Task.FromResult<IReadOnlyList<NodeFault>>(faults);
    }

    public override async Task<IReadOnlyList<NodeAnswer>> RunAsync(NodeWork<GreetSettings> work, CancellationToken cancellationToken)
    {
        var words = work.People.ToLookup(person => WordsFor(person, work.Settings) is not null);
        NodePerson[] greeted = [.. words[true]];
        await using var transaction = await database.BeginAsync(work.TenantId, cancellationToken);
        var enough = await transaction.QueryAsync<Guid>(
            Sql,
            new
            {
                work.TenantId, work.Settings.Most,
                Ids = greeted.Select(p => p.EnrolmentId).ToArray(),
                Parts = greeted.Select(p => p.PartNo).ToArray(),
                Keys = greeted.Select(p => p.Key).ToArray(),
                Words = greeted.Select(p => WordsFor(p, work.Settings)).ToArray(),
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return
        [
            .. greeted.Select(p => enough.Contains(p.EnrolmentId) ? NodeAnswer.Passed(p, "enough") : NodeAnswer.Passed(p)),
            .. words[false].Select(p => NodeAnswer.Failed(p, "no-name")),
        ];
    }

    // Once for each key: called again for the same stay, it writes nothing and answers the same.
    private const string Sql =
        """
        with person as (
          select u.*, (select count(*) from acme_hello.greeting g where g.part_no = u.part_no and g.key <> u.key) < @Most as is_open
          from unnest(@Ids, @Parts, @Keys, @Words) as u (id, part_no, key, words)
        ), given as (
          insert into acme_hello.greeting (tenant_id, id, name, part_no, key)
          select @TenantId, gen_random_uuid(), words, part_no, key from person where is_open
          on conflict (tenant_id, key) do nothing
        )
        select id from person where not is_open
        """;

    private static string? WordsFor(NodePerson person, GreetSettings settings)
    {
        if (!settings.Words.Contains("{name}", StringComparison.Ordinal))
        {
            return settings.Words;
        }

        return person.TriggerEvent is { } trigger && trigger.TryGetProperty("properties", out var properties)
            && properties.ValueKind == JsonValueKind.Object && properties.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String
            ? settings.Words.Replace("{name}", name.GetString(), StringComparison.Ordinal)
            : null;
    }
}
