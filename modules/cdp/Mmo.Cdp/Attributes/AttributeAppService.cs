using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;

namespace Mmo.Cdp.Attributes;

[Authorize(CdpPermissions.Segments)]
internal sealed class AttributeAppService(ModuleDatabase<CdpDbContext> database, IDataScopes scopes) : IAttributeAppService
{
    public async Task<ListResultDto<AttributeDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        return new ListResultDto<AttributeDto>
        {
            Items =
            [
                .. catalog.All.Select(a => new AttributeDto
                {
                    Key = a.Key, Label = a.Label, Type = a.Type, IsPersonal = a.IsPersonal, Operators = AttributeOperators.Of(a.Type),
                }),
            ],
        };
    }

    public async Task<ListResultDto<ValueCountDto>> GetValuesAsync(GetAttributeValuesInput input, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var attribute = catalog.Find(input.Key) ?? throw new MmoValidationException("key", "Condition:UnknownAttribute", ("Key", input.Key));
        if (attribute.IsPersonal || attribute.Type is AttributeType.Date or AttributeType.Time)
        {
            return new ListResultDto<ValueCountDto>();
        }

        var values = await transaction.QueryAsync<ValueRow>(
            CatalogSql.Values(attribute.Column, scope.ToSql("p.unit_id", ownerColumn: null)),
            new { input.Key, Prefix = CatalogSql.Prefix(input.Filter), ScopeUnits = scope.UnitParameter() },
            cancellationToken);
        return new ListResultDto<ValueCountDto> { Items = [.. values.Select(v => new ValueCountDto(v.Value, v.Count))] };
    }

    private sealed class ValueRow
    {
        public string Value { get; init; } = "";

        public long Count { get; init; }
    }
}
