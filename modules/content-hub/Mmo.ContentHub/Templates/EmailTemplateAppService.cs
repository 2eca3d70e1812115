using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.ContentHub.Linting;
using Mmo.ContentHub.Rendering;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;

namespace Mmo.ContentHub.Templates;

[Authorize(ContentHubPermissions.Templates)]
internal sealed class EmailTemplateAppService(
    ContentHubDbContext database, TemplateRenderer renderer, TemplateFaults faults, TemplateLinter linter, PreviewPeople people, TimeProvider clock) : IEmailTemplateAppService
{
    public async Task<PagedResultDto<EmailTemplateDto>> GetListAsync(GetEmailTemplatesInput input, CancellationToken cancellationToken = default)
    {
        var query = EmailTemplateList.Filter(database.EmailTemplates.AsNoTracking(), input);
        var templates = await EmailTemplateList.Sort(query, input.Sorting)
            .Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync(cancellationToken);
        var published = await NewestVersionsAsync([.. templates.Select(t => t.Id)], cancellationToken);
        return new PagedResultDto<EmailTemplateDto>
        {
            TotalCount = await query.LongCountAsync(cancellationToken),
            Items = [.. templates.Select(t => EmailTemplateMap.ToListItem(t, published.GetValueOrDefault(t.Id)))],
        };
    }

    public async Task<EmailTemplateDetailsDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await MapAsync(await LoadAsync(id, cancellationToken), cancellationToken);

    [Authorize(ContentHubPermissions.TemplatesEdit)]
    public async Task<EmailTemplateDetailsDto> CreateAsync(CreateEmailTemplateDto input, CancellationToken cancellationToken = default)
    {
        faults.Check(input);
        var now = clock.GetUtcNow();
        var template = new EmailTemplate
        {
            Id = Uuid.Next(clock), Name = input.Name.Trim(), Subject = input.Subject, Html = input.Html, Text = input.Text ?? "",
            CreatedAt = now, UpdatedAt = now,
        };
        database.Add(template);
        await SaveAsync(template, cancellationToken);
        return await MapAsync(template, cancellationToken);
    }

    [Authorize(ContentHubPermissions.TemplatesEdit)]
    public async Task<EmailTemplateDetailsDto> UpdateAsync(Guid id, UpdateEmailTemplateDto input, CancellationToken cancellationToken = default)
    {
        faults.Check(input);
        var template = await LoadAsync(id, cancellationToken);
        database.Expect(template, input.ConcurrencyStamp);
        template.Name = input.Name.Trim();
        template.Subject = input.Subject;
        template.Html = input.Html;
        template.Text = input.Text ?? "";
        template.UpdatedAt = clock.GetUtcNow();
        await SaveAsync(template, cancellationToken);
        return await MapAsync(template, cancellationToken);
    }

    [Authorize(ContentHubPermissions.TemplatesEdit)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var template = await LoadAsync(id, cancellationToken);
        if (template.PublishedVersion is not null)
        {
            throw new BusinessException(ContentHubErrorCodes.TemplateWasPublished).WithData("Name", template.Name);
        }

        database.Remove(template);
        await database.SaveChangesAsync(cancellationToken);
    }

    [Authorize(ContentHubPermissions.TemplatesPublish)]
    public async Task<EmailTemplateDetailsDto> PublishAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var template = await LoadAsync(id, cancellationToken);
        var newest = (await NewestVersionsAsync([id], cancellationToken)).GetValueOrDefault(id);
        if (!EmailTemplateMap.HasChanges(template, newest))
        {
            return EmailTemplateMap.ToDetails(template, newest);
        }

        var content = new EmailTemplateContentDto { Subject = template.Subject, Html = template.Html, Text = template.Text };
        var errors = (await linter.LintAsync(content, cancellationToken)).Where(f => f.Severity == LintSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            throw new BusinessException(ContentHubErrorCodes.TemplateHasFaults).WithData("Count", errors.Length).WithData("First", faults.Sentence(errors[0]));
        }

        var version = new PublishedEmailTemplate
        {
            Id = Uuid.Next(clock), TemplateId = id, Number = (newest?.Number ?? 0) + 1, Name = template.Name, Subject = template.Subject,
            Html = template.Html, Text = EmailTemplateMap.PlainText(template),
            Variables = [.. TemplateVariables.Of(template.Subject, template.Html, template.Text)], PublishedAt = clock.GetUtcNow(),
        };
        database.Add(version);
        template.PublishedVersion = version.Number;
        await SaveAsync(template, cancellationToken);
        return EmailTemplateMap.ToDetails(template, version);
    }

    public async Task<ListResultDto<LintFindingDto>> LintAsync(EmailTemplateContentDto input, CancellationToken cancellationToken = default) =>
        new() { Items = await linter.LintAsync(input, cancellationToken) };

    public async Task<EmailPreviewDto> PreviewAsync(PreviewEmailTemplateDto input, CancellationToken cancellationToken = default)
    {
        faults.Check(input);
        var person = input.ProfileId is { } profileId ? await people.AttributesOfAsync(profileId, cancellationToken) : null;
        var names = TemplateVariables.Of(input.Subject, input.Html, input.Text ?? "");
        var model = person is null ? PreviewModel.OfNames(names) : PreviewModel.Of(person);
        var rendered = renderer.Render(input, model);
        return new EmailPreviewDto(rendered.Subject, rendered.Html, rendered.Text, [.. names.Where(name => !PreviewModel.Has(model, name))]);
    }

    private async Task<EmailTemplate> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.EmailTemplates.FirstOrDefaultAsync(t => t.Id == id, cancellationToken) ?? throw new EntityNotFoundException("EmailTemplate", id);

    private async Task SaveAsync(EmailTemplate template, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_email_template_name"))
        {
            throw new BusinessException(ContentHubErrorCodes.TemplateNameTaken).WithData("Name", template.Name);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_email_template_version_number"))
        {
            // Two people published at once; the other one was first.
            throw new ConcurrencyException("EmailTemplate");
        }
    }

    private async Task<Dictionary<Guid, PublishedEmailTemplate>> NewestVersionsAsync(Guid[] ids, CancellationToken cancellationToken) =>
        await database.PublishedEmailTemplates.AsNoTracking()
            .Where(v => ids.Contains(v.TemplateId) && database.EmailTemplates.Any(t => t.Id == v.TemplateId && t.PublishedVersion == v.Number))
            .ToDictionaryAsync(v => v.TemplateId, cancellationToken);

    private async Task<EmailTemplateDetailsDto> MapAsync(EmailTemplate template, CancellationToken cancellationToken) =>
        EmailTemplateMap.ToDetails(template, (await NewestVersionsAsync([template.Id], cancellationToken)).GetValueOrDefault(template.Id));
}
