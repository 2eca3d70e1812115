using System.Net;
using Mmo.Application.Dtos;
using Mmo.ContentHub.Templates;
using Mmo.ContentHub.Tests.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Identity.Users;
using Mmo.MultiTenancy;
using Mmo.Users;

namespace Mmo.ContentHub.Tests.Templates;

public sealed class EmailTemplateHttpTests(TemplateHost host) : IClassFixture<TemplateHost>
{
    private const string Html = "<p>你好，{{person.name}}</p><p><a href=\"{{unsubscribeUrl}}\">退订</a></p>";

    [Fact]
    public async Task A_published_version_stays_as_it_is_while_the_draft_goes_on()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "欢迎");
        var first = await admin.PostOkAsync<EmailTemplateDetailsDto>($"{draft.Id}/publish");
        first.PublishedVersion.ShouldBe(1);
        first.HasUnpublishedChanges.ShouldBeFalse();
        var version = await PublishedAsync(draft.Id);

        var changed = await admin.PutOkAsync<EmailTemplateDetailsDto>(
            $"{draft.Id}", new { first.Name, subject = "新的标题", html = Html, first.Text, first.ConcurrencyStamp });

        changed.HasUnpublishedChanges.ShouldBeTrue();
        (await PublishedAsync(draft.Id)).ShouldBeEquivalentTo(version);
        (await RenderAsync(version!.VersionId)).Subject.ShouldBe("林岚，欢迎");
        (await admin.PostOkAsync<EmailTemplateDetailsDto>($"{draft.Id}/publish")).PublishedVersion.ShouldBe(2);
        (await RenderAsync((await PublishedAsync(draft.Id))!.VersionId)).Subject.ShouldBe("新的标题");
        (await RenderAsync(version.VersionId)).Subject.ShouldBe("林岚，欢迎", "whoever is on the way with version 1 gets version 1");
    }

    [Fact]
    public async Task Publishing_what_is_published_makes_no_second_version()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "不变");

        await admin.PostOkAsync($"{draft.Id}/publish");
        (await admin.PostOkAsync<EmailTemplateDetailsDto>($"{draft.Id}/publish")).PublishedVersion.ShouldBe(1);
    }

    [Fact]
    public async Task Who_saves_over_a_colleagues_change_is_told_so()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "两个人");
        await admin.PutOkAsync<EmailTemplateDetailsDto>($"{draft.Id}", new { draft.Name, subject = "甲", html = Html, draft.ConcurrencyStamp });

        (await admin.PutRefusedAsync($"{draft.Id}", new { draft.Name, subject = "乙", html = Html, draft.ConcurrencyStamp })).ShouldBe(HttpStatusCode.Conflict);
        (await admin.GetOkAsync<EmailTemplateDetailsDto>($"{draft.Id}")).Subject.ShouldBe("甲");
    }

    [Fact]
    public async Task A_name_stands_once_and_what_was_published_is_not_deleted()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "唯一");
        (await admin.PostRefusedAsync("", new { name = "唯一", subject = "x", html = Html })).ShouldBe(HttpStatusCode.Conflict, ContentHubErrorCodes.TemplateNameTaken);
        await admin.PostOkAsync($"{draft.Id}/publish");

        (await admin.DeleteRefusedAsync($"{draft.Id}")).Code.ShouldBe(ContentHubErrorCodes.TemplateWasPublished);
        var other = await CreateAsync(admin, "可删");
        await admin.DeleteOkAsync($"{other.Id}");
        (await admin.StatusAsync($"{other.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_variable_that_nobody_has_is_found_with_its_line_and_stops_publishing()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "错字", "<p>你好</p>\n<p>{{person.cityy}}</p>");

        var findings = await admin.PostOkAsync<ListResultDto<LintFindingDto>>("lint", new { subject = "x", draft.Html });
        findings.Items.ShouldContain(f => f.Code == "unknown-variable" && f.Line == 2 && f.Message.Contains("person.city", StringComparison.Ordinal));
        findings.Items.ShouldContain(f => f.Code == "no-unsubscribe" && f.Severity == LintSeverity.Warning);
        (await admin.PostRefusedAsync($"{draft.Id}/publish")).Code.ShouldBe(ContentHubErrorCodes.TemplateHasFaults);
        (await PublishedAsync(draft.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task The_list_filters_sorts_and_pages_on_the_server()
    {
        var admin = await host.SignedInAsync();
        foreach (var name in new[] { "列表 丙", "列表 甲", "列表 乙" })
        {
            await CreateAsync(admin, name);
        }

        var page = await admin.GetOkAsync<PagedResultDto<EmailTemplateDto>>($"?filter={Uri.EscapeDataString("列表 ")}&sorting=name&maxResultCount=2");
        page.TotalCount.ShouldBe(3);
        page.Items.Count.ShouldBe(2);
        (await admin.GetOkAsync<PagedResultDto<EmailTemplateDto>>($"?filter={Uri.EscapeDataString("列表 ")}&isPublished=true")).Items.ShouldBeEmpty();
        (await admin.GetRefusedAsync("?sorting=html")).ShouldBlame("sorting");
    }

    [Fact]
    public async Task Another_company_neither_sees_nor_renders_a_template()
    {
        var admin = await host.SignedInAsync();
        var draft = await CreateAsync(admin, "我们的");
        await admin.PostOkAsync($"{draft.Id}/publish");
        var stranger = await host.SignedInAsync("other");

        (await stranger.StatusAsync($"{draft.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.PostRefusedAsync($"{draft.Id}/publish")).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.GetOkAsync<PagedResultDto<EmailTemplateDto>>("")).Items.ShouldBeEmpty();
        await Should.ThrowAsync<EntityNotFoundException>(() => RenderAsync(Guid.CreateVersion7()));
    }

    [Fact]
    public async Task A_test_is_filled_with_what_is_written_or_was_published_for_who_may_see_templates_only()
    {
        var admin = await host.SignedInAsync();
        var user = (await admin.GetOkAsync<PagedResultDto<UserDto>>("/api/identity/user")).Items[0].Id;
        var draft = await CreateAsync(admin, "试发");
        var published = new EmailTryOut(null, draft.Id, null, "https://m.test/u", "https://m.test/p");
        await Should.ThrowAsync<EntityNotFoundException>(() => TryOutAsync(user, published));
        await admin.PostOkAsync($"{draft.Id}/publish");
        (await TryOutAsync(user, published)).ShouldSatisfyAllConditions(
            m => m.Subject.ShouldBe("[person.name]，欢迎"), m => m.Html.ShouldContain("href=\"https://m.test/u\""));

        var written = published with { TemplateId = null, Content = new EmailTemplateContentDto { Subject = "改", Html = "<a href=\"{{preferencesUrl}}\">{{person.city}}</a>" } };
        (await TryOutAsync(user, written)).Html.ShouldBe("<a href=\"https://m.test/p\">[person.city]</a>");
        await Should.ThrowAsync<EntityNotFoundException>(() => TryOutAsync(user, written with { ProfileId = Guid.CreateVersion7() }));
        await Should.ThrowAsync<MmoValidationException>(() => TryOutAsync(user, written with { Content = new EmailTemplateContentDto { Subject = "x", Html = "{{#if person.name}}" } }));
        await Should.ThrowAsync<MmoAuthorizationException>(() => TryOutAsync(null, written));
    }

    [Fact]
    public async Task The_link_to_the_preferences_is_a_variable_that_everybody_has()
    {
        var admin = await host.SignedInAsync();
        var content = new { subject = "x", html = "<p><a href=\"{{preferencesUrl}}\">邮件偏好</a> <a href=\"{{unsubscribeUrl}}\">退订</a></p>" };
        (await admin.PostOkAsync<ListResultDto<LintFindingDto>>("lint", content)).Items.ShouldBeEmpty();
        (await admin.PostOkAsync<EmailPreviewDto>("preview", content)).Missing.ShouldBeEmpty();
    }

    private Task<RenderedEmail> TryOutAsync(Guid? userId, EmailTryOut input) => host.InTenantAsync<IServiceProvider, RenderedEmail>(async services =>
    {
        var tenantId = services.GetRequiredService<ICurrentTenant>().RequiredId;
        using var _ = userId is { } id ? services.GetRequiredService<IActingUser>().Change(tenantId, id, "admin") : null;
        return await services.GetRequiredService<IEmailTemplates>().TryOutAsync(input);
    });

    private static Task<EmailTemplateDetailsDto> CreateAsync(HttpClient client, string name, string html = Html) =>
        client.PostOkAsync<EmailTemplateDetailsDto>("", new { name, subject = "{{person.name}}，欢迎", html });

    private Task<EmailTemplateVersion?> PublishedAsync(Guid id) => host.InTenantAsync<IEmailTemplates, EmailTemplateVersion?>(
        async templates => (await templates.GetPublishedAsync([id])).GetValueOrDefault(id));

    private Task<RenderedEmail> RenderAsync(Guid versionId) => host.InTenantAsync<IEmailTemplates, RenderedEmail>(async templates =>
    {
        var person = new Dictionary<string, object?> { ["name"] = "林岚" };
        return (await templates.RenderAsync(versionId, [new RenderModel("1", new Dictionary<string, object?> { ["person"] = person })])).Single();
    });
}
