using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Services;
using Mmo.AspNetCore.Authentication;
using Mmo.AspNetCore.PlugIns;
using Mmo.MultiTenancy;
using Mmo.Permissions;
using Mmo.PlugIns;
using Mmo.Users;

namespace Mmo.AspNetCore.Configuration;

internal sealed class ApplicationConfigurationAppService(
    IEnumerable<IApplicationConfigurationContributor> contributors,
    IPermissionChecker permissions,
    ICurrentUser user,
    ICurrentTenant tenant,
    PlugInCatalog plugIns,
    IWebSession session) : IApplicationService
{
    /// <summary>What a page asks first: who is signed in, what they may do, in which language. Sets the antiforgery cookie on the way.</summary>
    [AllowAnonymous]
    public async Task<ApplicationConfigurationDto> GetAsync(CancellationToken cancellationToken)
    {
        session.IssueXsrfToken();
        var configuration = new ApplicationConfigurationDto();
        configuration.Localization.CurrentCulture.Name = CultureInfo.CurrentUICulture.Name;
        if (user.IsAuthenticated)
        {
            await FillAsync(configuration, cancellationToken);
        }

        foreach (var contributor in contributors.OrderBy(c => c.Order))
        {
            await contributor.ContributeAsync(configuration, cancellationToken);
        }

        return configuration;
    }

    private async Task FillAsync(ApplicationConfigurationDto configuration, CancellationToken cancellationToken)
    {
        configuration.CurrentUser.IsAuthenticated = true;
        configuration.CurrentUser.Id = user.Id;
        configuration.CurrentUser.Name = user.Name;
        configuration.CurrentTenant.Id = tenant.Id;
        foreach (var permission in await permissions.GetGrantedAsync(cancellationToken))
        {
            configuration.Auth.GrantedPolicies[permission] = true;
        }

        configuration.PlugIns.AddRange(plugIns.Running.Where(p => p.Manifest is not null).Select(p => ToDto(p.Manifest!)));
    }

    private static PlugInConfigurationDto ToDto(PlugInManifest manifest) => new()
    {
        Id = manifest.Id,
        Name = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? manifest.Name.En : manifest.Name.Zh,
        Version = manifest.Version,
        Pages = [.. manifest.Pages.Select(p => new PlugInPageDto(p.Path, p.Title, PlugInFiles.UrlOf(manifest, p.Module), p.Group, p.Permission))],
    };
}
