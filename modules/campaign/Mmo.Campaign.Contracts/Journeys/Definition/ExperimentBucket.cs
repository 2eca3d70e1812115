using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Mmo.Campaign.Journeys.Definition;

/// <summary>
/// Where a profile falls in an experiment: a number that nobody can guess from another experiment's, the same for ever and on every
/// machine. Journeys reckon it in SQL; this is the same for whoever has to know it without them.
/// </summary>
public static class ExperimentBucket
{
    /// <summary>How many buckets there are: a hundred for each percent.</summary>
    public const int Count = 10_000;

    /// <summary>The bucket, from 0 to <see cref="Count"/> − 1: the first 48 bits of SHA-256 of <c>key/profile</c>, modulo the count.</summary>
    /// <param name="key">The experiment.</param>
    /// <param name="profileId">The profile: all parts of one person fall alike.</param>
    public static int Of(string key, long profileId)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{key}/{profileId}")));
        return (int)((BinaryPrimitives.ReadUInt64BigEndian(hash) >> 16) % Count);
    }
}
