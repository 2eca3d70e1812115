using Microsoft.AspNetCore.Authorization;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Suppressions;
using Mmo.Campaign.Tenants;
using Mmo.Campaign.Tracking;
using Mmo.ContentHub.Templates;
using Mmo.Data;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Localization;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.TestMails;

[Authorize(CampaignPermissions.MessagesTest)]
internal sealed class TestMailAppService(
    EmailSetups setups, MailTransports transports, TestMailWriter writer, TestMailBook book, SuppressionList suppressions, ModuleDatabase<CampaignDbContext> database,
    TenantKeys keys, ICurrentTenant tenant, IMmoTexts texts, TimeProvider clock) : ITestMailAppService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<TestMailDto> SendAsync(SendTestMailDto input, CancellationToken cancellationToken = default)
    {
        var recipients = Read(input.Recipients);
        if (input.IdempotencyKey is { Length: > 0 } sent && await book.FindAsync(sent, cancellationToken) is { } before)
        {
            return Tell(before);
        }

        var setup = await setups.GetAsync(cancellationToken);
        if (setup is { Server: not null, Channel.FromAddress: null or "" })
        {
            throw new BusinessException(CampaignErrorCodes.TestWithoutSender);
        }

        var id = Uuid.Next(clock);
        var links = new MessageLinks(setup.BaseUrl, await keys.GetAsync(tenant.RequiredId, cancellationToken), tenant.RequiredId, id, isTest: true);
        var email = await writer.WriteAsync(input, links, cancellationToken);
        var key = string.IsNullOrEmpty(input.IdempotencyKey) ? id.ToString() : input.IdempotencyKey;
        if (await book.BeginAsync(id, key, recipients.Count, input.TemplateId, cancellationToken) is { } known)
        {
            return Tell(known);
        }

        // From here on it is carried through and written down, also when the browser left.
        var (results, mails) = await HandOverAsync(setup, recipients, email, links, await SuppressedAsync(recipients, CancellationToken.None));
        var answer = new TestMailDto { Results = results };
        await book.EndAsync(id, answer, mails, CancellationToken.None);
        return Tell(answer);
    }

    private async Task<(IReadOnlyList<TestMailResultDto> Results, IReadOnlyList<StoredTest> Mails)> HandOverAsync(
        EmailSetup setup, IReadOnlyList<string> recipients, RenderedEmail email, MessageLinks links, IReadOnlySet<string> suppressed)
    {
        var transport = await transports.OpenAsync(setup);
        var sender = setup.Channel.FromAddress ?? MailboxTransport.DefaultSender;
        using var patience = new CancellationTokenSource(Patience);
        List<StoredTest> mails = [];
        var results = await Task.WhenAll(recipients.Select(async address =>
        {
            if (suppressed.Contains(address))
            {
                return new TestMailResultDto { Address = Masked.Email(address)!, Outcome = TestMailOutcome.Suppressed };
            }

            // Of no journey and no person: what comes back for it finds no message, and counts for nothing.
            var message = new LeasedMessage { Id = Uuid.Next(clock), Address = address, Purpose = "marketing" };
            var outgoing = new OutgoingEmail(message, sender, email.Subject, email.Html, email.Text, links.Unsubscribe);
            var result = await transport.SendAsync(setup, outgoing, () => Task.FromResult(true), patience.Token);
            if (result.KeepMail)
            {
                mails.Add(new StoredTest(message.Id, sender, address, email.Subject, email.Html, email.Text));
            }

            return new TestMailResultDto
            {
                Address = Masked.Email(address)!, Outcome = OutcomeOf(result), Code = result.Code, Answer = result.KeepMail ? null : result.Answer,
                Server = setup.Server?.Name ?? "", MailId = result.KeepMail ? message.Id : null,
            };
        }));
        return (results, mails);
    }

    /// <summary>In the language of who asks, also the second time.</summary>
    private TestMailDto Tell(TestMailDto test) => new()
    {
        Results =
        [
            .. test.Results.Select(r => new TestMailResultDto
            {
                Address = r.Address, Outcome = r.Outcome, Code = r.Code, Answer = Remark.Tell(r.Answer, texts), Server = r.Server, MailId = r.MailId,
            }),
        ],
    };

    private static TestMailOutcome OutcomeOf(TransportResult result) => result.Outcome switch
    {
        TransportOutcome.Accepted => result.KeepMail ? TestMailOutcome.Mailbox : TestMailOutcome.Accepted,
        TransportOutcome.Bounced or TransportOutcome.Refused => TestMailOutcome.Refused,
        TransportOutcome.Uncertain => TestMailOutcome.Uncertain,
        _ => TestMailOutcome.NotSent,
    };

    /// <summary>A test writes to nobody who must not be written to, but puts nobody on that list.</summary>
    private async Task<IReadOnlySet<string>> SuppressedAsync(IReadOnlyList<string> recipients, CancellationToken cancellationToken)
    {
        HashSet<string> suppressed = [];
        await using var transaction = await database.BeginAsync(cancellationToken);
        foreach (var address in recipients)
        {
            if ((await suppressions.OfAsync(transaction, address, cancellationToken)).Count > 0)
            {
                suppressed.Add(address);
            }
        }

        return suppressed;
    }

    private static IReadOnlyList<string> Read(IReadOnlyList<string> recipients)
    {
        for (var i = 0; i < recipients.Count; i++)
        {
            if (!SmtpAddress.TryParse(recipients[i]?.Trim(), out _, out _))
            {
                throw new MmoValidationException($"recipients[{i}]", CampaignErrorCodes.AddressMalformed);
            }
        }

        return [.. recipients.Select(r => r.Trim()).Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
