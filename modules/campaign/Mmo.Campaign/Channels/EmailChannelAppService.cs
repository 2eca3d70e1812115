using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Campaign.Bounces;
using Mmo.Campaign.Smtp;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.MultiTenancy;

namespace Mmo.Campaign.Channels;

[Authorize(CampaignPermissions.Channels)]
internal sealed class EmailChannelAppService(CampaignDbContext database, BounceListener bounces, ICurrentTenant currentTenant) : IEmailChannelAppService
{
    public async Task<EmailChannelDto> GetAsync(CancellationToken cancellationToken = default) =>
        ToDto(await FindAsync(cancellationToken) ?? new EmailChannel());

    public async Task<EmailChannelDto> UpdateAsync(EmailChannelDto input, CancellationToken cancellationToken = default)
    {
        Check(input);
        var channel = await FindAsync(cancellationToken);
        if (channel is null)
        {
            channel = new EmailChannel { TenantId = currentTenant.RequiredId };
            database.Add(channel);
        }
        else
        {
            database.Expect(channel, input.ConcurrencyStamp);
        }

        channel.FromName = Text(input.FromName);
        channel.FromAddress = Text(input.FromAddress);
        channel.ReplyTo = Text(input.ReplyTo);
        channel.PublicBaseUrl = Text(input.PublicBaseUrl)?.TrimEnd('/');
        channel.QuietFrom = Text(input.QuietFrom);
        channel.QuietTo = Text(input.QuietTo);
        channel.CapCount = input.CapCount;
        channel.CapDays = input.CapDays;
        channel.OverCap = input.OverCap;
        channel.ExpiryHours = input.ExpiryHours;
        channel.BounceDomain = Domain(input.BounceDomain);
        channel.SoftBounceLimit = input.SoftBounceLimit;
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "email_channel_pkey"))
        {
            // Somebody else saved the first time at this moment.
            throw new ConcurrencyException("EmailChannel");
        }

        return ToDto(channel);
    }

    private static void Check(EmailChannelDto input)
    {
        List<ValidationError> faults = [];
        CheckAddress(input.FromAddress, "fromAddress");
        CheckAddress(input.ReplyTo, "replyTo");
        if (Text(input.PublicBaseUrl) is { } url && PublicAddress.Parse(url) is null)
        {
            faults.Add(new ValidationError(CampaignErrorCodes.BaseUrlMalformed, ["publicBaseUrl"], CampaignErrorCodes.BaseUrlMalformed));
        }

        if (Text(input.FromName) is { } name && name.AsSpan().IndexOfAny('\r', '\n', '\0') >= 0)
        {
            faults.Add(new ValidationError(CampaignErrorCodes.NameMalformed, ["fromName"], CampaignErrorCodes.NameMalformed));
        }

        if (Text(input.BounceDomain) is not null && (Domain(input.BounceDomain) is not { } domain || domain[0] == '['))
        {
            faults.Add(new ValidationError(CampaignErrorCodes.DomainMalformed, ["bounceDomain"], CampaignErrorCodes.DomainMalformed));
        }

        if (faults.Count > 0)
        {
            throw new MmoValidationException(faults);
        }

        void CheckAddress(string? text, string member)
        {
            if (Text(text) is { } address && !SmtpAddress.TryParse(address, out _, out _))
            {
                faults.Add(new ValidationError(CampaignErrorCodes.AddressMalformed, [member], CampaignErrorCodes.AddressMalformed));
            }
        }
    }

    private static string? Text(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>In the form in which it stands in DNS; null for what is no domain.</summary>
    private static string? Domain(string? text) => SmtpAddress.TryParse($"a@{Text(text)}", out var address, out _) ? address.Domain : null;

    private EmailChannelDto ToDto(EmailChannel channel) => new()
    {
        FromName = channel.FromName, FromAddress = channel.FromAddress, ReplyTo = channel.ReplyTo, PublicBaseUrl = channel.PublicBaseUrl,
        QuietFrom = channel.QuietFrom, QuietTo = channel.QuietTo, CapCount = channel.CapCount, CapDays = channel.CapDays, OverCap = channel.OverCap,
        ExpiryHours = channel.ExpiryHours, BounceDomain = channel.BounceDomain, SoftBounceLimit = channel.SoftBounceLimit,
        ReceivesBounces = bounces.LocalEndPoint is not null, ConcurrencyStamp = channel.ConcurrencyStamp,
    };

    private Task<EmailChannel?> FindAsync(CancellationToken cancellationToken) => database.Set<EmailChannel>().SingleOrDefaultAsync(cancellationToken);
}
