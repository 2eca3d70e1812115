using Mmo.ContentHub.Templates;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Tests.Hosting.Others;

/// <summary>One template; its text says who is greeted and what started the journey.</summary>
internal sealed class PlayedTemplates : IEmailTemplates
{
    public static readonly Guid TemplateId = Guid.Parse("01940000-0000-7000-8000-000000000001");
    public static readonly Guid VersionId = Guid.Parse("01940000-0000-7000-8000-000000000002");

    /// <summary>The HTML; <c>{name}</c> is filled.</summary>
    public string Html { get; set; } = "<html><body><p>你好 {name}</p><a href=\"https://shop.test/p/1?a=1&amp;b=2\">去看看</a></body></html>";

    public Func<string?, string?> Error { get; set; } = _ => null;

    public Task<IReadOnlyDictionary<Guid, EmailTemplateVersion>> GetPublishedAsync(
        IReadOnlyCollection<Guid> templateIds, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<Guid, EmailTemplateVersion>>(templateIds.Where(id => id == TemplateId)
            .ToDictionary(id => id, id => new EmailTemplateVersion(id, VersionId, 1, "欢迎", "你好", [])));

    public Task<IReadOnlyList<RenderedEmail>> RenderAsync(Guid versionId, IReadOnlyList<RenderModel> models, CancellationToken cancellationToken = default)
    {
        if (versionId != VersionId)
        {
            throw new EntityNotFoundException("EmailTemplateVersion", versionId);
        }

        return Task.FromResult<IReadOnlyList<RenderedEmail>>([.. models.Select(model =>
        {
            var name = (string?)((IReadOnlyDictionary<string, object?>)model.Values["person"]!)["name"];
            return Error(name) is { } error
                ? new RenderedEmail(model.Key, "", "", "", error)
                : new RenderedEmail(model.Key, $"你好 {name}", Html.Replace("{name}", name, StringComparison.Ordinal), $"你好 {name}");
        })]);
    }

    /// <summary>Fills <c>{unsubscribe}</c> and <c>{name}</c>.</summary>
    public Task<RenderedEmail> TryOutAsync(EmailTryOut input, CancellationToken cancellationToken = default)
    {
        if (input.Content is null && input.TemplateId != TemplateId)
        {
            throw new EntityNotFoundException("EmailTemplateVersion", input.TemplateId?.ToString() ?? "");
        }

        var content = input.Content ?? new EmailTemplateContentDto { Subject = "你好 {name}", Html = Html, Text = "你好 {name}" };
        string Fill(string? text) => (text ?? "").Replace("{name}", input.ProfileId is null ? "[person.name]" : "王**", StringComparison.Ordinal)
            .Replace("{unsubscribe}", input.UnsubscribeUrl, StringComparison.Ordinal);
        return Task.FromResult(new RenderedEmail("test", Fill(content.Subject), Fill(content.Html), Fill(content.Text)));
    }
}
