using Mmo.Application.Dtos;
using Mmo.Application.Services;

namespace Mmo.ContentHub.Templates;

/// <summary>E-mail templates: a draft that people edit, and published versions that never change.</summary>
public interface IEmailTemplateAppService : IApplicationService
{
    /// <summary>A page of templates; sorts by name or updatedAt.</summary>
    Task<PagedResultDto<EmailTemplateDto>> GetListAsync(GetEmailTemplatesInput input, CancellationToken cancellationToken = default);

    /// <summary>One template with its draft.</summary>
    Task<EmailTemplateDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes a template.</summary>
    Task<EmailTemplateDetailsDto> CreateAsync(CreateEmailTemplateDto input, CancellationToken cancellationToken = default);

    /// <summary>Saves the draft.</summary>
    Task<EmailTemplateDetailsDto> UpdateAsync(Guid id, UpdateEmailTemplateDto input, CancellationToken cancellationToken = default);

    /// <summary>Deletes a template that was never published.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Makes the draft the next version. Refused while the draft has errors; a draft that did not change stays the version it is.</summary>
    Task<EmailTemplateDetailsDto> PublishAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Looks for unknown variables, broken links and what mail programs do not show.</summary>
    Task<ListResultDto<LintFindingDto>> LintAsync(EmailTemplateContentDto input, CancellationToken cancellationToken = default);

    /// <summary>Fills the template for one person.</summary>
    Task<EmailPreviewDto> PreviewAsync(PreviewEmailTemplateDto input, CancellationToken cancellationToken = default);
}
