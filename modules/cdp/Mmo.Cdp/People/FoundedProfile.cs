using System.Globalization;
using Mmo.Cdp.Identity;
using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.People;

/// <summary>One whom a batch founds, as <see cref="ProfileSql.Project"/> would describe them.</summary>
internal sealed class FoundedProfile(long profileId)
{
    private readonly HashSet<string> _attributes = [];

    public long ProfileId { get; } = profileId;

    /// <summary>That of the birth part.</summary>
    public Guid PublicId { get; private set; }

    /// <summary>Values that have a column of their own, and the store.</summary>
    public JsonFields Columns { get; } = new();

    /// <summary>All others.</summary>
    public JsonFields Attributes { get; } = new();

    /// <summary>Where each value comes from.</summary>
    public JsonFields Provenance { get; } = new();

    public bool IsKnown { get; private set; }

    public DateTimeOffset? FirstSeenAt { get; private set; }

    public DateTimeOffset? LastSeenAt { get; private set; }

    public void Add(NewPart part)
    {
        IsKnown |= part.Identifier.IsOfKnownPerson;
        if (part.No == ProfileId)
        {
            PublicId = part.PublicId;
        }
    }

    public void Add(PartStat stat)
    {
        FirstSeenAt = FirstSeenAt is null || stat.First < FirstSeenAt ? stat.First ?? FirstSeenAt : FirstSeenAt;
        LastSeenAt = LastSeenAt is null || stat.Last > LastSeenAt ? stat.Last ?? LastSeenAt : LastSeenAt;
    }

    /// <summary>False where the attribute has a value already: which of them holds is not decided here.</summary>
    public bool TryAdd(long partNo, string attribute, int sourceNo, ReadOnlyMemory<byte> json, DateTimeOffset at)
    {
        if (!_attributes.Add(attribute))
        {
            return false;
        }

        // One that was taken back is in no profile.
        if (!json.Span.SequenceEqual("null"u8))
        {
            var hasColumn = TraitNames.HasColumn(attribute);
            if (hasColumn || attribute == TraitNames.Store)
            {
                Columns.Add(attribute, json.Span);
            }

            if (!hasColumn)
            {
                Attributes.Add(attribute, json.Span);
            }

            Provenance.AddText(attribute, string.Create(
                CultureInfo.InvariantCulture, $$"""{"part":{{partNo}},"source":{{sourceNo}},"observedAt":"{{at.UtcDateTime:yyyy-MM-ddTHH:mm:ss.FFFFFF}}+00:00"}"""));
        }

        return true;
    }

    /// <summary>Who has not been seen was so when they came to be.</summary>
    public void End(DateTimeOffset now) => (FirstSeenAt, LastSeenAt) = (FirstSeenAt ?? now, LastSeenAt ?? now);
}
