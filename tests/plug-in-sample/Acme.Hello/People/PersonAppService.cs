using Microsoft.AspNetCore.Authorization;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;

namespace Acme.Hello.People;

[Authorize(HelloPermissions.Greetings)]
internal sealed class PersonAppService(ModuleDatabase<HelloDbContext> database, IDataScopes scopes) : IPersonAppService
{
    /// <summary>What is known here of a profile, which is all of its parts; of one outside the reader's data scope nothing is.</summary>
    public async Task<PersonDto> GetAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await transaction.SingleOrDefaultAsync<PersonDto>(
            $"""
            with part as (
              select p.part_no
              from cdp_api.profile_v1 pr join cdp_api.person_v1 p on p.profile_id = pr.profile_id
              where pr.public_id = @id and {scope.ToSql("pr.unit_id", null)}
            )
            select coalesce(sum(v.visits), 0)::bigint as visits, max(v.last_at) as last_at,
                   (select count(*) from acme_hello.greeting g where g.part_no in (select part_no from part)) as greetings
            from acme_hello.visit v where v.part_no in (select part_no from part)
            """,
            new { id, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId }, cancellationToken))!;
    }

    public async Task<VisitsDto> GetVisitsAsync(CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return (await transaction.SingleOrDefaultAsync<VisitsDto>(
            "select count(*) as people, coalesce(sum(visits), 0)::bigint as visits from acme_hello.visit", null, cancellationToken))!;
    }
}
