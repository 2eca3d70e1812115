using Mmo.Application.Services;

namespace Mmo.Cdp.Conditions;

/// <summary>Helps to write a condition.</summary>
public interface IConditionAppService : IApplicationService
{
    /// <summary>Says what is wrong with a condition, and what it means as a sentence.</summary>
    Task<ConditionCheckDto> CheckAsync(CheckConditionDto input, CancellationToken cancellationToken = default);
}
