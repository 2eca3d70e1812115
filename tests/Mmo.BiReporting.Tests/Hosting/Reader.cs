using Mmo.Cdp;
using Mmo.DataScopes;

namespace Mmo.BiReporting.Tests.Hosting;

/// <summary>Somebody who reads reports.</summary>
internal sealed record Reader(Guid Id, Guid TenantId, DataScope Scope, IReadOnlySet<string> Permissions)
{
    public static readonly IReadOnlySet<string> MayRead = new HashSet<string> { BiReportingPermissions.Reports };

    public static readonly IReadOnlySet<string> MayReveal = new HashSet<string> { BiReportingPermissions.Reports, CdpPermissions.Profiles, CdpPermissions.ProfilesReveal };
}
