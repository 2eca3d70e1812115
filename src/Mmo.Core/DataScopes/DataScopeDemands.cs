using Mmo.ErrorHandling;

namespace Mmo.DataScopes;

/// <summary>What callers have to see for what cannot be done on a part of the data.</summary>
public static class DataScopeDemands
{
    /// <summary>Refuses whoever does not see everything.</summary>
    /// <param name="scopes">The caller's.</param>
    /// <param name="errorCode">Its text says why everything has to be seen.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="BusinessException">403 with the code.</exception>
    public static async Task DemandAllAsync(this IDataScopes scopes, string errorCode, CancellationToken cancellationToken)
    {
        if ((await scopes.GetAsync(cancellationToken)).Kind != DataScopeKind.All)
        {
            throw new BusinessException(errorCode) { StatusCode = 403 };
        }
    }
}
