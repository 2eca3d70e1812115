using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tracking;
using Mmo.Cdp.People;
using Mmo.ContentHub.Templates;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;

namespace Mmo.Campaign.Messages;

/// <summary>Writes each person's message: the template filled, links tracked, a way to unsubscribe.</summary>
internal sealed class MessageWriter(IServiceScopeFactory scopes, TenantKeys keys) : ISingletonDependency
{
    public async Task<(IReadOnlyList<OutgoingEmail> Written, IReadOnlyList<Settlement> Failed)> WriteAsync(
        Guid tenantId, EmailSetup setup, IReadOnlyList<(LeasedMessage Message, PersonSnapshot Person)> messages, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var templates = scope.ServiceProvider.GetRequiredService<IEmailTemplates>();
        var key = await keys.GetAsync(tenantId, cancellationToken);
        List<OutgoingEmail> written = [];
        List<Settlement> failed = [];
        foreach (var some in messages.GroupBy(m => m.Message.TemplateVersionId).SelectMany(g => g.Chunk(IEmailTemplates.MaxBatch)))
        {
            var links = some.ToDictionary(m => m.Message.Id, m => new MessageLinks(setup.BaseUrl, key, tenantId, m.Message.Id));
            IReadOnlyList<RenderedEmail> rendered;
            try
            {
                rendered = await templates.RenderAsync(
                    some[0].Message.TemplateVersionId,
                    [.. some.Select(m => new RenderModel(
                        m.Message.Id.ToString("N"), MessageModel.Of(m.Person, m.Message.TriggerProperties, links[m.Message.Id])))],
                    cancellationToken);
            }
            catch (EntityNotFoundException)
            {
                failed.AddRange(some.Select(m => new Settlement(m.Message, MessageState.Rejected, MessageReasons.TemplateGone)));
                continue;
            }

            var byKey = rendered.ToDictionary(r => r.Key);
            foreach (var (message, person) in some)
            {
                var email = byKey[message.Id.ToString("N")];
                if (email.Error is not null)
                {
                    failed.Add(new Settlement(message, MessageState.Rejected, MessageReasons.RenderError)
                    {
                        Attempt = new DeliveryAttempt("rejected", null, Quotation.Of(email.Error), "template"),
                    });
                }
                else
                {
                    written.Add(Finish(setup.Channel.FromAddress ?? MailboxTransport.DefaultSender, message, person, email, links[message.Id]));
                }
            }
        }

        return (written, failed);
    }

    private static OutgoingEmail Finish(string sender, LeasedMessage message, PersonSnapshot person, RenderedEmail email, MessageLinks links)
    {
        var (html, text) = (email.Html, email.Text);
        if (message.IsMarketing)
        {
            html = UnsubscribeFooter.InHtml(html, links.Unsubscribe, links.Preferences, person.Locale);
            text = UnsubscribeFooter.InText(text, links.Unsubscribe, links.Preferences, person.Locale);
        }

        return new OutgoingEmail(message, sender, email.Subject, links.Track(html), text, message.IsMarketing ? links.Unsubscribe : null);
    }
}
