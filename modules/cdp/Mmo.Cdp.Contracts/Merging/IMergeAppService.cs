using Mmo.Application.Services;

namespace Mmo.Cdp.Merging;

/// <summary>
/// Merges by hand (合并): profiles that are one person become one. Nothing is rewritten, so an un-merge gives each back what was theirs.
/// </summary>
public interface IMergeAppService : IApplicationService
{
    /// <summary>Works out who would come of it, and does nothing.</summary>
    Task<MergePreviewDto> PreviewAsync(PreviewMergeDto input, CancellationToken cancellationToken = default);

    /// <summary>Merges. Refused where an un-merge keeps two of them apart, or when they are one person already.</summary>
    Task<MergeDto> CreateAsync(CreateMergeDto input, CancellationToken cancellationToken = default);
}
