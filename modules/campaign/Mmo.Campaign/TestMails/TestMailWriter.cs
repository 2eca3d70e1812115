using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Tracking;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.Campaign.TestMails;

/// <summary>Fills a test. Its links stay as they were written, and there is no picture that tells of an open: who reads a test is no customer.</summary>
internal sealed class TestMailWriter(IEmailTemplates templates, IMmoTexts texts) : ITransientDependency
{
    public async Task<RenderedEmail> WriteAsync(SendTestMailDto input, MessageLinks links, CancellationToken cancellationToken)
    {
        var email = await templates.TryOutAsync(
            new EmailTryOut(ContentOf(input), input.TemplateId, input.ProfileId, links.Unsubscribe.AbsoluteUri, links.Preferences.AbsoluteUri), cancellationToken);
        var language = CultureInfo.CurrentUICulture.Name;
        return email with
        {
            Subject = texts.Get("Campaign:Test.subject", new Dictionary<string, object?> { ["Subject"] = email.Subject }),
            Html = UnsubscribeFooter.InHtml(email.Html, links.Unsubscribe, links.Preferences, language),
            Text = UnsubscribeFooter.InText(email.Text, links.Unsubscribe, links.Preferences, language),
        };
    }

    /// <exception cref="MmoValidationException">There is neither a template nor a text, or both.</exception>
    private static EmailTemplateContentDto? ContentOf(SendTestMailDto input)
    {
        var isText = !string.IsNullOrWhiteSpace(input.Subject) && !string.IsNullOrWhiteSpace(input.Html);
        if (isText == input.TemplateId is not null)
        {
            throw new MmoValidationException("subject", CampaignErrorCodes.TestWithoutText);
        }

        return isText ? new EmailTemplateContentDto { Subject = input.Subject!, Html = input.Html!, Text = input.Text } : null;
    }
}
