using Mmo.Application.Services;

namespace Mmo.Cdp.Attributes;

/// <summary>
/// Attributes (属性): what they are called, which are personal data, and whom the company believes where its sources disagree. Everything that was ever said is
/// kept, so that a rule can be changed and changed back.
/// </summary>
public interface IAttributeDefinitionAppService : IApplicationService
{
    /// <summary>All attributes.</summary>
    Task<AttributeDefinitionsDto> GetListAsync(CancellationToken cancellationToken = default);

    /// <summary>Works out whose value another rule would change, and changes nothing.</summary>
    Task<SurvivorshipPreviewDto> PreviewAsync(SurvivorshipInput input, CancellationToken cancellationToken = default);

    /// <summary>Changes an attribute. Another rule holds for what comes at once, and is carried out on the people there are by an operation.</summary>
    /// <exception cref="ErrorHandling.BusinessException">The last change of the rule is still being carried out.</exception>
    Task<AttributeDefinitionDto> UpdateAsync(UpdateAttributeDefinitionDto input, CancellationToken cancellationToken = default);
}
