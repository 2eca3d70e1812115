using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.ErrorHandling;
using Mmo.Identity.Users;

namespace Mmo.CrmSync.Leads;

[Authorize(CrmSyncPermissions.Leads.Default)]
internal sealed class LeadAppService(LeadViews views, LeadReader reader, LeadDesk desk, LeadNames names, IUserDirectory users) : ILeadAppService
{
    public async Task<PagedResultDto<LeadDto>> GetListAsync(GetLeadsInput input, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(input, await views.GetAsync(cancellationToken), cancellationToken);

    public async Task<LeadDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await reader.ReadAsync(id, await views.GetAsync(cancellationToken), cancellationToken);

    public async Task<LeadFilterValuesDto> GetFilterValuesAsync(CancellationToken cancellationToken = default) =>
        await reader.ReadValuesAsync(await views.GetAsync(cancellationToken), cancellationToken);

    public async Task<LeadWorkDto> GetWorkAsync(CancellationToken cancellationToken = default) =>
        await reader.ReadWorkAsync(await views.GetAsync(cancellationToken), cancellationToken);

    [Authorize(CrmSyncPermissions.Leads.Manage)]
    public async Task<ListResultDto<SalespersonDto>> GetSalespeopleAsync(CancellationToken cancellationToken = default)
    {
        var salespeople = await SalespeopleAsync(await views.GetAsync(cancellationToken), cancellationToken);
        var units = await names.UnitsAsync(salespeople.Select(u => u.UnitId), cancellationToken);
        return new ListResultDto<SalespersonDto>
        {
            Items = [.. salespeople.Select(u => new SalespersonDto(u.Id, u.Name, u.UnitId is { } unit ? units.GetValueOrDefault(unit) : null))],
        };
    }

    [Authorize(CrmSyncPermissions.Leads.Accept)]
    public async Task<LeadDetailsDto> AcceptAsync(Guid id, AcceptLeadDto input, CancellationToken cancellationToken = default)
    {
        var view = await views.GetAsync(cancellationToken);
        var userId = view.UserId ?? throw new BusinessException(CrmSyncErrorCodes.NoUser);
        await desk.ChangeAsync(id, input.ConcurrencyStamp, lead => LeadRules.Accept(lead, view, userId), cancellationToken);
        return await reader.ReadAsync(id, view.Unscoped(), cancellationToken);
    }

    [Authorize(CrmSyncPermissions.Leads.Accept)]
    public async Task<LeadDetailsDto> WinAsync(Guid id, WinLeadDto input, CancellationToken cancellationToken = default)
    {
        var view = await views.GetAsync(cancellationToken);
        var (currency, minor) = LeadRules.ReadMoney(input.Amount, input.Currency);
        await desk.ChangeAsync(id, input.ConcurrencyStamp, lead => LeadRules.Win(lead, view, input.Amount, currency, minor), cancellationToken);
        return await reader.ReadAsync(id, view.Unscoped(), cancellationToken);
    }

    [Authorize(CrmSyncPermissions.Leads.Accept)]
    public async Task<LeadDetailsDto> LoseAsync(Guid id, LoseLeadDto input, CancellationToken cancellationToken = default)
    {
        var view = await views.GetAsync(cancellationToken);
        await desk.ChangeAsync(id, input.ConcurrencyStamp, lead => LeadRules.Lose(lead, view, input.Reason.Trim()), cancellationToken);
        return await reader.ReadAsync(id, view.Unscoped(), cancellationToken);
    }

    [Authorize(CrmSyncPermissions.Leads.Manage)]
    public async Task<LeadDetailsDto> ReassignAsync(Guid id, ReassignLeadDto input, CancellationToken cancellationToken = default)
    {
        var view = await views.GetAsync(cancellationToken);
        var owner = (await SalespeopleAsync(view, cancellationToken)).FirstOrDefault(u => u.Id == input.OwnerId)
            ?? throw new MmoValidationException("ownerId", CrmSyncErrorCodes.NotASalesperson);
        await desk.ChangeAsync(id, input.ConcurrencyStamp, lead => LeadRules.Reassign(lead, view, owner), cancellationToken);
        return await reader.ReadAsync(id, view.Unscoped(), cancellationToken);
    }

    private async Task<IReadOnlyList<UserInfo>> SalespeopleAsync(LeadView view, CancellationToken cancellationToken) =>
        [.. (await users.GetActiveAsync(CrmSyncPermissions.Leads.Accept, cancellationToken)).Where(u => view.Covers(u.UnitId))];
}
