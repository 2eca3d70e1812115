using Microsoft.EntityFrameworkCore;
using Mmo.ContentHub.Rendering;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Permissions;

namespace Mmo.ContentHub.Templates;

internal sealed class EmailTemplates(ContentHubDbContext database, TemplateRenderer renderer, TemplateFaults faults, PreviewPeople people, IPermissionChecker permissions) : IEmailTemplates, ITransientDependency
{
    public async Task<IReadOnlyDictionary<Guid, EmailTemplateVersion>> GetPublishedAsync(
        IReadOnlyCollection<Guid> templateIds, CancellationToken cancellationToken = default)
    {
        var ids = templateIds.ToArray();
        return await database.PublishedEmailTemplates.AsNoTracking()
            .Where(v => ids.Contains(v.TemplateId) && database.EmailTemplates.Any(t => t.Id == v.TemplateId && t.PublishedVersion == v.Number))
            .ToDictionaryAsync(
                v => v.TemplateId, v => new EmailTemplateVersion(v.TemplateId, v.Id, v.Number, v.Name, v.Subject, v.Variables), cancellationToken);
    }

    public async Task<IReadOnlyList<RenderedEmail>> RenderAsync(
        Guid versionId, IReadOnlyList<RenderModel> models, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(models.Count, IEmailTemplates.MaxBatch);
        var version = await database.PublishedEmailTemplates.AsNoTracking().FirstOrDefaultAsync(v => v.Id == versionId, cancellationToken)
            ?? throw new EntityNotFoundException("EmailTemplateVersion", versionId);
        var template = renderer.Prepare(version);
        return [.. models.Select(m => template.Render(m, out var fault) ?? new RenderedEmail(m.Key, "", "", "", faults.Sentence(fault!)))];
    }

    public async Task<RenderedEmail> TryOutAsync(EmailTryOut input, CancellationToken cancellationToken = default)
    {
        if (!await permissions.IsGrantedAsync(ContentHubPermissions.Templates, cancellationToken))
        {
            throw new MmoAuthorizationException();
        }

        var content = input.Content ?? await PublishedAsync(input.TemplateId, cancellationToken);
        faults.Check(content);
        var person = input.ProfileId is { } profileId ? await people.AttributesOfAsync(profileId, cancellationToken) : null;
        var model = person is null
            ? PreviewModel.OfNames(TemplateVariables.Of(content.Subject, content.Html, content.Text ?? ""), input.UnsubscribeUrl, input.PreferencesUrl)
            : PreviewModel.Of(person, input.UnsubscribeUrl, input.PreferencesUrl);
        return renderer.Render(content, model);
    }

    private async Task<EmailTemplateContentDto> PublishedAsync(Guid? templateId, CancellationToken cancellationToken) =>
        await database.PublishedEmailTemplates.AsNoTracking()
            .Where(v => v.TemplateId == templateId && database.EmailTemplates.Any(t => t.Id == v.TemplateId && t.PublishedVersion == v.Number))
            .Select(v => new EmailTemplateContentDto { Subject = v.Subject, Html = v.Html, Text = v.Text })
            .FirstOrDefaultAsync(cancellationToken)
        ?? throw new EntityNotFoundException("EmailTemplateVersion", templateId?.ToString() ?? "");
}
