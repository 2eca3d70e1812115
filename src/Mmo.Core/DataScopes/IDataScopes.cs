namespace Mmo.DataScopes;

/// <summary>Gives the data scope of the acting user: the widest of their roles. API keys and workers see all.</summary>
public interface IDataScopes
{
    /// <summary>The scope of the acting user.</summary>
    Task<DataScope> GetAsync(CancellationToken cancellationToken = default);
}
