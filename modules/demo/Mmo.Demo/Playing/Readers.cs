using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Mailboxes;
using Mmo.Campaign.Tracking;
using Mmo.Demo.Story;
using Mmo.DependencyInjection;

namespace Mmo.Demo.Playing;

/// <summary>
/// Members who read the mails that the live traffic brings about: some open one after a while, some of those follow its link, and who does comes to the
/// shop for what the mail was about. Opening and clicking go the way of every reader, so that journeys, reports and the timeline see them.
/// </summary>
internal sealed class Readers(IServiceScopeFactory scopes, IMessageReading reading, TimeProvider clock) : ISingletonDependency
{
    private const int Most = 200;

    private readonly Dictionary<Guid, Step> _steps = [];

    /// <summary>Reads what is due; the caller acts as somebody who may see the mailbox.</summary>
    /// <returns>The visits of those who followed a link.</returns>
    public async Task<IReadOnlyList<StoryEvent>> ReadAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        var mailbox = scope.ServiceProvider.GetRequiredService<IMailboxAppService>();
        var mails = (await mailbox.GetListAsync(new() { MaxResultCount = Most }, cancellationToken)).Items.Where(m => now - m.At < Reader.Patience).ToArray();
        var visits = new List<StoryEvent>();
        foreach (var mail in mails)
        {
            visits.AddRange(await ReadAsync(mailbox, mail, now, cancellationToken));
        }

        foreach (var old in _steps.Keys.Except(mails.Select(m => m.Id)).ToArray())
        {
            _steps.Remove(old);
        }

        return visits;
    }

    // What was done already is known by this host alone; another that takes over does it once more, and the second time counts for nothing.
    private async Task<IReadOnlyList<StoryEvent>> ReadAsync(IMailboxAppService mailbox, MailDto mail, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var reader = Reader.Of(mail.Id);
        var step = _steps.GetValueOrDefault(mail.Id);
        var opens = step < Step.Opened && now - mail.At >= reader.OpensAfter;
        var clicks = step < Step.Clicked && now - mail.At >= reader.ClicksAfter;
        if (!opens && !clicks)
        {
            return [];
        }

        var html = (await mailbox.GetAsync(mail.Id, asCustomer: true, cancellationToken)).Html;
        if (opens)
        {
            await reading.OpenAsync(html, cancellationToken);
            _steps[mail.Id] = Step.Opened;
        }

        if (!clicks)
        {
            return [];
        }

        await reading.ClickAsync(html, cancellationToken);
        _steps[mail.Id] = Step.Clicked;
        return MemberOf(mail.To, now) is { } member ? LiveTraffic.ComeByMail(member, mail.Id, now) : [];
    }

    private static Member? MemberOf(string address, DateTimeOffset now) =>
        address.StartsWith('m') && int.TryParse(address.AsSpan(1, Math.Max(0, address.IndexOf('@') - 1)), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Members.Make(number, new StoryCalendar(now))
            : null;

    private enum Step
    {
        None,
        Opened,
        Clicked,
    }
}
