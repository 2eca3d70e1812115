using Microsoft.AspNetCore.Authorization;
using Mmo.DataScopes;
using Mmo.Permissions;

namespace Mmo.Cdp.Arrivals;

[Authorize(CdpPermissions.Sources)]
internal sealed class ArrivalAppService(ArrivalReader reader, IDataScopes scopes, IPermissionChecker permissions) : IArrivalAppService
{
    public async Task<ArrivalsDto> GetListAsync(GetArrivalsInput input, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(input, await RightsAsync(cancellationToken), cancellationToken);

    public async Task<ArrivalDetailsDto> GetDetailsAsync(GetArrivalDetailsInput input, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(input, await RightsAsync(cancellationToken), cancellationToken);

    private async Task<ArrivalRights> RightsAsync(CancellationToken cancellationToken)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        var seesEverything = scope.Kind == DataScopeKind.All;
        return new ArrivalRights(
            scope,
            await permissions.IsGrantedAsync(CdpPermissions.Profiles, cancellationToken),
            seesEverything && await permissions.IsGrantedAsync(CdpPermissions.Quarantine, cancellationToken));
    }
}
