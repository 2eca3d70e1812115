namespace Mmo.Cdp.Webhooks;

/// <summary>What a look at a signature found.</summary>
internal enum SignatureVerdict
{
    /// <summary>It is right, or none is wanted.</summary>
    Good,

    /// <summary>The header is not there, or holds no signature.</summary>
    Missing,

    /// <summary>It was made with another secret, or of another body.</summary>
    Wrong,

    /// <summary>Its time is too far from ours: an old delivery sent once more, or a clock that is wrong.</summary>
    Stale,
}
