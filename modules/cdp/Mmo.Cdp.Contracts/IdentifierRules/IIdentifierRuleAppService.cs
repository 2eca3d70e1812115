using Mmo.Application.Services;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>
/// Identifier rules (标识规则): which identifier says most, how many of a type a person has, which values name nobody. They hold for events that
/// come from then on; a preview says what of the people there are they would not have allowed, and what only blocked values tied can be taken apart.
/// </summary>
public interface IIdentifierRuleAppService : IApplicationService
{
    /// <summary>The rules, the type that says most first.</summary>
    Task<IdentifierRulesDto> GetAsync(CancellationToken cancellationToken = default);

    /// <summary>Works out what other rules would mean, and changes nothing.</summary>
    Task<IdentifierRulesPreviewDto> PreviewAsync(IdentifierRulesInput input, CancellationToken cancellationToken = default);

    /// <summary>Sets the rules.</summary>
    Task<IdentifierRulesDto> UpdateAsync(UpdateIdentifierRulesDto input, CancellationToken cancellationToken = default);

    /// <summary>
    /// Takes people apart whom only values hold together that are blocked by now. Each is an un-merge, which stands in the person's history and can be undone.
    /// </summary>
    /// <exception cref="ErrorHandling.BusinessException">It is under way already.</exception>
    Task<IdentifierRulesDto> TakeApartAsync(TakeApartBlockedDto input, CancellationToken cancellationToken = default);
}
