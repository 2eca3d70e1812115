namespace Mmo.Permissions;

/// <summary>Says what the acting user or API key may do.</summary>
public interface IPermissionChecker
{
    /// <summary>True when the permission, and each above it, is granted.</summary>
    Task<bool> IsGrantedAsync(string permission, CancellationToken cancellationToken = default);

    /// <summary>The names of all granted permissions.</summary>
    Task<IReadOnlySet<string>> GetGrantedAsync(CancellationToken cancellationToken = default);
}
