using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.Cdp.Attributes;

/// <summary>The catalogue of attributes.</summary>
public interface IAttributeAppService : IApplicationService
{
    /// <summary>All attributes.</summary>
    Task<ListResultDto<AttributeDto>> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>The most frequent values of an attribute, from a sample of recently seen people. Personal data has none.</summary>
    Task<ListResultDto<ValueCountDto>> GetValuesAsync(GetAttributeValuesInput input, CancellationToken cancellationToken = default);
}
