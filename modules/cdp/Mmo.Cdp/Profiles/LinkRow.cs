using System.Text.Json;
using Mmo.Cdp.MatchRuns;
using Mmo.Json;

namespace Mmo.Cdp.Profiles;

internal sealed class LinkRow
{
    public long PartA { get; init; }

    public long PartB { get; init; }

    public short Kind { get; init; }

    public string? SourceName { get; init; }

    public string? UserName { get; init; }

    public string? Reason { get; init; }

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>Of similar ones: what each field said, as JSON.</summary>
    public string? Similarity { get; init; }

    public ProfileLinkDto ToDto(Func<string, string> labelOf)
    {
        var said = Similarity is null ? null : JsonSerializer.Deserialize<StoredEvidence>(Similarity, MmoJson.Options);
        return new ProfileLinkDto(
            PartA, PartB, (LinkKind)Kind, SourceName, CreatedAt, UserName, Reason, said?.Probability,
            said?.Fields is null ? null : [.. said.Fields.Where(f => f.Weight > 0).OrderByDescending(f => f.Weight).Select(f => labelOf(f.Field))]);
    }
}
