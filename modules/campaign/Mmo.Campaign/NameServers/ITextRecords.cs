namespace Mmo.Campaign.NameServers;

/// <summary>Looks up TXT records.</summary>
internal interface ITextRecords
{
    /// <returns>The texts under that name; empty when there are none.</returns>
    /// <exception cref="DnsFailureException">Nobody could say.</exception>
    Task<IReadOnlyList<string>> FindAsync(string name, CancellationToken cancellationToken);
}
