using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Profiles;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.Localization;

namespace Mmo.Cdp.Survivorship;

/// <summary>Works out whose value another rule would change, among the people seen last.</summary>
internal sealed class SurvivorshipPreview(IDataScopes scopes, IMmoTexts texts) : ITransientDependency
{
    public async Task<SurvivorshipPreviewDto> WorkOutAsync(
        TenantTransaction transaction, AttributeDefinition attribute, SurvivorshipChoice choice, CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var found = await transaction.QueryAsync<Found>(
            SurvivorshipSql.Preview(scope.ToSql("p.unit_id", ownerColumn: null)),
            new
            {
                Attribute = attribute.Key, Rule = choice.Written, choice.SourceOrder, Limit = SurvivorshipSql.PreviewLimit, ScopeUnits = scope.UnitParameter(),
            },
            cancellationToken);
        return new SurvivorshipPreviewDto
        {
            People = found.Count,
            Contested = found.Count(f => f.Contested == true),
            Changed = found.Count(f => f.Differs),
            Examples =
            [
                .. found.Where(f => f.Differs).Take(SurvivorshipSql.ExampleLimit).Select(f => new SurvivorshipChangeDto(
                    f.PublicId, f.ProfileId, Shown(attribute, f.Before), Shown(attribute, f.After), f.IsInternal == true ? texts.Get("Cdp:Source.journeys") : f.SourceName)),
            ],
        };
    }

    private static JsonElement? Shown(AttributeDefinition attribute, string? json) =>
        json is null ? null : ProfileAttributes.Shown(attribute.Key, json, attribute.IsPersonal);

    private sealed class Found
    {
        public long ProfileId { get; init; }

        public Guid PublicId { get; init; }

        public string? Before { get; init; }

        public string? After { get; init; }

        public string? SourceName { get; init; }

        public bool? IsInternal { get; init; }

        public bool Differs { get; init; }

        public bool? Contested { get; init; }
    }
}
