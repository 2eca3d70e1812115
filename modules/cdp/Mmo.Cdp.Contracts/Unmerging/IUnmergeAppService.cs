using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Unmerging;

/// <summary>
/// Un-merges (拆分): takes a profile that turned out to be several people apart. Events, values, identifiers and consents stay with their
/// parts and so go where the parts go; a piece of a single part, chosen by time and source, is made a part of its own first. The people are kept
/// apart from then on, whatever events say.
/// </summary>
public interface IUnmergeAppService : IApplicationService
{
    /// <summary>The un-merges that a profile's parts took part in, newest first.</summary>
    Task<ListResultDto<UnmergeDto>> GetListAsync(GetUnmergesInput input, CancellationToken cancellationToken = default);

    /// <summary>Works out what would go where, and does nothing.</summary>
    Task<UnmergePreviewDto> PreviewAsync(PreviewUnmergeDto input, CancellationToken cancellationToken = default);

    /// <summary>Takes the profile apart. Refused when its parts are no longer those that were grouped.</summary>
    Task<UnmergeDto> CreateAsync(CreateUnmergeDto input, CancellationToken cancellationToken = default);

    /// <summary>Puts the people together again. Refused when a later un-merge or a rule keeps them apart.</summary>
    Task<UnmergeDto> UndoAsync(Guid id, UndoUnmergeDto input, CancellationToken cancellationToken = default);
}
