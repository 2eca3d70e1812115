using Microsoft.AspNetCore.Authorization;
using Mmo.EntityFrameworkCore.Demo;
using Mmo.ErrorHandling;
using Mmo.Localization;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.Demo;

[Authorize(DemoPermissions.Manage)]
internal sealed class DemoAppService(
    DemoSettings settings, DemoRegister register, DemoSecrets secrets, ICurrentTenant tenant, ICurrentUser user, IMmoTexts texts) : IDemoAppService
{
    public async Task<DemoDto> GetAsync(CancellationToken cancellationToken = default)
    {
        var row = await register.GetAsync(cancellationToken);
        var isReady = row.State == DemoStates.Ready;
        return new DemoDto
        {
            IsEnabled = settings.IsEnabled,
            IsOwn = row.TenantId == tenant.Id,
            State = DemoStates.Of(row.State),
            Step = row.Step is null ? null : texts.Get($"Demo:Step.{row.Step}"),
            Percent = row.Percent,
            Error = row.Error is null ? null : texts.Get(row.Error),
            IsPlaying = row.IsPlaying,
            CompanyCode = DemoSettings.CompanyCode,
            UserName = isReady ? "admin" : null,
            Password = isReady && row.ProtectedPassword is { } password ? secrets.Reveal(password) : null,
            StartedBy = row.StartedBy,
            StartTime = row.StartedAt,
            FinishedTime = row.FinishedAt,
        };
    }

    public Task<DemoDto> ResetAsync(CancellationToken cancellationToken = default) => AskAsync(DemoStates.Making, cancellationToken);

    public Task<DemoDto> RemoveAsync(CancellationToken cancellationToken = default) => AskAsync(DemoStates.Removing, cancellationToken);

    public async Task<DemoDto> SetPlayingAsync(SetPlayingDto input, CancellationToken cancellationToken = default)
    {
        EnsureEnabled();
        if (!await register.SetPlayingAsync(input.IsPlaying, cancellationToken))
        {
            throw new BusinessException(DemoErrorCodes.NotReady);
        }

        return await GetAsync(cancellationToken);
    }

    private async Task<DemoDto> AskAsync(string state, CancellationToken cancellationToken)
    {
        EnsureEnabled();
        if (!await register.AskAsync(state, user.Name, tenant.Id, user.Id, cancellationToken))
        {
            throw new BusinessException(DemoErrorCodes.Busy);
        }

        return await GetAsync(cancellationToken);
    }

    private void EnsureEnabled()
    {
        if (!settings.IsEnabled)
        {
            throw new BusinessException(DemoErrorCodes.Disabled);
        }
    }
}
