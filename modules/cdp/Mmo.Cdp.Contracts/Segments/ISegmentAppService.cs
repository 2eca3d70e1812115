using Mmo.Application.Dtos;
using Mmo.Application.Services;
using Mmo.Cdp.Profiles;

namespace Mmo.Cdp.Segments;

/// <summary>Segments (人群): groups of people by a condition, kept up to date as events arrive and time passes.</summary>
public interface ISegmentAppService : IApplicationService
{
    /// <summary>Lists segments.</summary>
    Task<PagedResultDto<SegmentDto>> GetListAsync(GetSegmentsInput input, CancellationToken cancellationToken = default);

    /// <summary>One segment with its condition and where it is used.</summary>
    Task<SegmentDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a segment; its members are worked out within seconds.</summary>
    Task<SegmentDetailsDto> CreateAsync(CreateSegmentDto input, CancellationToken cancellationToken = default);

    /// <summary>Changes a segment; with a new condition its members are worked out again.</summary>
    Task<SegmentDetailsDto> UpdateAsync(Guid id, UpdateSegmentDto input, CancellationToken cancellationToken = default);

    /// <summary>Deletes a segment that is used nowhere.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Counts who meets a condition now. Breaking the request off stops the query in the database.</summary>
    Task<SegmentPreviewDto> PreviewAsync(PreviewSegmentDto input, CancellationToken cancellationToken = default);

    /// <summary>The members, newest activity first.</summary>
    Task<KeysetResultDto<ProfileListItemDto>> GetMembersAsync(Guid id, GetSegmentMembersInput input, CancellationToken cancellationToken = default);
}
