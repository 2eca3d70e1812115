using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Sources;

/// <summary>The sources that may send events, with their write keys.</summary>
public interface ISourceAppService : IApplicationService
{
    /// <summary>All sources by name, without the internal one.</summary>
    Task<ListResultDto<SourceDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>One source.</summary>
    Task<SourceDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a source with a fresh write key.</summary>
    Task<SourceDto> CreateAsync(CreateSourceDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes name and switches.</summary>
    Task<SourceDto> UpdateAsync(Guid id, UpdateSourceDto input, CancellationToken cancellationToken = default);

    /// <summary>Gives the source a new write key; the old one is refused on every host within five seconds.</summary>
    Task<SourceDto> RotateWriteKeyAsync(Guid id, RotateWriteKeyDto input, CancellationToken cancellationToken = default);
}
