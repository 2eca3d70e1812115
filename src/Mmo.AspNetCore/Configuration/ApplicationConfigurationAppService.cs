using System.Globalization;
using System.Text.Json;
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
    PlugInFaults faults,
    IPlugInSwitches switches,
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
            await ContributeAsync(contributor, configuration, cancellationToken);
        }

        return configuration;
    }

    /// <summary>Nobody could sign in any more if a plug-in's part of the answer spoiled all of it.</summary>
    private async Task ContributeAsync(
        IApplicationConfigurationContributor contributor, ApplicationConfigurationDto configuration, CancellationToken cancellationToken)
    {
        var plugIn = plugIns.Of(contributor.GetType());
        try
        {
            await contributor.ContributeAsync(configuration, cancellationToken);
            faults.Clear(plugIn, PlugInPart.Endpoint, contributor.GetType().Name, tenant.Id);
        }
        catch (Exception exception) when (plugIn is not null && !cancellationToken.IsCancellationRequested)
        {
            faults.Note(plugIn, PlugInPart.Endpoint, contributor.GetType().Name, exception.Message, tenant.Id);
        }
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

        foreach (var plugIn in plugIns.Running.Where(p => p.Manifest is not null))
        {
            if (tenant.Id is { } tenantId && await switches.IsOnAsync(plugIn, tenantId, cancellationToken))
            {
                configuration.PlugIns.Add(ToDto(plugIn.Manifest!));
            }
        }
    }

    private static PlugInConfigurationDto ToDto(PlugInManifest manifest) => new()
    {
        Id = manifest.Id,
        Name = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? manifest.Name.En : manifest.Name.Zh,
        Version = manifest.Version,
        Pages = [.. manifest.Pages.Select(p => new PlugInPageDto(p.Path, p.Title, PlugInFiles.UrlOf(manifest, p.Module), p.Group, p.Icon, p.Permission))],
        ProfileCards = [.. manifest.ProfileCards.Select(c => new PlugInCardDto(c.Id, c.Column, PlugInFiles.UrlOf(manifest, c.Module), c.Permission))],
        JourneyNodes = [.. manifest.JourneyNodes.Select(n => ToDto(manifest, n))],
    };

    private static PlugInNodeDto ToDto(PlugInManifest manifest, PlugInJourneyNode node) => new()
    {
        Kind = manifest.KindOf(node), Name = node.Name, Text = node.Text, Icon = node.Icon, FormUrl = PlugInFiles.UrlOf(manifest, node.Form),
        Settings = node.Settings.ValueKind == JsonValueKind.Undefined ? null : node.Settings, Summary = node.Summary, Outputs = node.Outputs, Reasons = node.Reasons,
    };
}
