namespace Mmo.Campaign.Dkim;

/// <summary>What is wrong with the DNS record of a key.</summary>
public enum DkimProblem
{
    /// <summary>There is no such record, or it is not known everywhere yet.</summary>
    Missing,

    /// <summary>The record holds another key.</summary>
    OtherKey,

    /// <summary>The name server did not answer.</summary>
    Unreachable,
}
