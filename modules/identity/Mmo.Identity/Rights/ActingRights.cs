using Mmo.DataScopes;

namespace Mmo.Identity.Rights;

/// <summary>What the acting user or API key may do and see.</summary>
/// <param name="Permissions">The permissions in force: granted, defined, and so is each above them.</param>
/// <param name="Scope">What rows they see.</param>
/// <param name="IsAdministrator">True for who has the administrator role.</param>
internal sealed record ActingRights(IReadOnlySet<string> Permissions, DataScope Scope, bool IsAdministrator)
{
    public static ActingRights Nobody { get; } = new(new HashSet<string>(), DataScope.All, IsAdministrator: false);
}
