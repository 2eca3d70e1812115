using Microsoft.AspNetCore.Authorization;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Users;

namespace Mmo.Identity.Tours;

/// <summary>Everybody's own; a key has none. The last word counts: two tabs of one person do not quarrel about it.</summary>
[Authorize]
internal sealed class TourAppService(ModuleDatabase<IdentityDbContext> database, ICurrentUser currentUser, TimeProvider clock) : ITourAppService
{
    public async Task<TourDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var userId = UserId();
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await transaction.SingleOrDefaultAsync<TourDto>(TourSql.Read, new { userId }, cancellationToken) ?? new TourDto();
    }

    public async Task<TourDto> UpdateAsync(UpdateTourDto input, CancellationToken cancellationToken = default)
    {
        var userId = UserId();
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(
            TourSql.Write, new { transaction.TenantId, userId, State = input.State.ToString().ToLowerInvariant(), input.Step, Now = clock.GetUtcNow() }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new TourDto { State = input.State, Step = input.Step };
    }

    private Guid UserId() => currentUser.Id ?? throw new MmoAuthorizationException("An API key takes no tour.");
}
