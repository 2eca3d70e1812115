using Mmo.Cdp.Survivorship;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Attributes;

/// <summary>Who says something of people: by id outside, by number inside.</summary>
internal sealed class AttributeSources
{
    private readonly IReadOnlyList<Row> _all;

    private AttributeSources(IReadOnlyList<Row> all) => _all = all;

    public static async Task<AttributeSources> LoadAsync(TenantTransaction transaction, CancellationToken cancellationToken) =>
        new(await transaction.QueryAsync<Row>(AttributeDefinitionSql.Sources, null, cancellationToken));

    public IReadOnlyList<AttributeSourceDto> Named(string journeys) => [.. _all.Select(s => new AttributeSourceDto(s.Id, s.IsInternal ? journeys : s.Name))];

    public IReadOnlyList<Guid> IdsOf(int[] numbers) => [.. numbers.Select(no => _all.FirstOrDefault(s => s.No == no)?.Id).OfType<Guid>()];

    /// <summary>Reads a rule that somebody sends, or says what is wrong with it.</summary>
    public SurvivorshipChoice Read(AttributeDefinition attribute, SurvivorshipInput input)
    {
        if (attribute.IsWorkedOut && input.Rule != SurvivorshipRule.Latest)
        {
            throw new MmoValidationException("rule", "Attribute:NothingToChoose", ("Key", attribute.Key));
        }

        if (input.Rule != SurvivorshipRule.Sources)
        {
            return input.SourceOrder.Count == 0
                ? new SurvivorshipChoice(input.Rule, [])
                : throw new MmoValidationException("sourceOrder", "Attribute:OrderWithoutRule");
        }

        if (input.SourceOrder.Count == 0)
        {
            throw new MmoValidationException("sourceOrder", "Attribute:OrderMissing");
        }

        var numbers = input.SourceOrder.Select((id, n) => _all.FirstOrDefault(s => s.Id == id)?.No
            ?? throw new MmoValidationException($"sourceOrder[{n}]", "Attribute:UnknownSource", ("Id", id))).ToArray();
        var twice = Enumerable.Range(0, numbers.Length).FirstOrDefault(n => Array.IndexOf(numbers, numbers[n]) < n, -1);
        return twice < 0
            ? new SurvivorshipChoice(input.Rule, numbers)
            : throw new MmoValidationException($"sourceOrder[{twice}]", "Attribute:SourceTwice", ("Name", _all.First(s => s.No == numbers[twice]).Name));
    }

    private sealed class Row
    {
        public Guid Id { get; init; }

        public int No { get; init; }

        public string Name { get; init; } = "";

        public bool IsInternal { get; init; }
    }
}
