using Microsoft.EntityFrameworkCore;
using Mmo.ContentHub.Rendering;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Templates;

internal sealed class EmailTemplates(ContentHubDbContext database, TemplateRenderer renderer) : IEmailTemplates, ITransientDependency
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
        return [.. models.Select(template.Render)];
    }
}
