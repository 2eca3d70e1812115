using Mmo.Application.Services;

namespace Mmo.Cdp.DataQuality;

/// <summary>Data quality (数据质量): what came from each source day by day, and how good it was.</summary>
public interface IDataQualityAppService : IApplicationService
{
    /// <summary>
    /// The last days, today included. A day is the company's, and an event counts on the day on which it came, whenever it happened: this is about the
    /// connection.
    /// </summary>
    Task<DataQualityDto> GetAsync(GetDataQualityInput input, CancellationToken cancellationToken = default);
}
