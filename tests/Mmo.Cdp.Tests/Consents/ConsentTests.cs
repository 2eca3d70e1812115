using System.Text.Json.Nodes;
using Mmo.Cdp.Consents;
using Mmo.Cdp.People;
using Mmo.Cdp.Sources;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Identity;
using Mmo.Cdp.Tests.Ingestion;

namespace Mmo.Cdp.Tests.Consents;

public sealed class ConsentTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly string _mark = Guid.NewGuid().ToString("N")[..8];

    [Fact]
    public async Task A_server_may_grant_a_consent_and_anybody_may_withdraw_it()
    {
        await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = true });
        (await IsGrantedAsync(Mail("x"))).ShouldBeTrue();
        await SendAsync(host.BrowserKey, Mail("x"), new { email_marketing = false });
        (await IsGrantedAsync(Mail("x"))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_browser_grants_nothing_until_that_is_switched_on()
    {
        var browser = await host.NewSourceAsync(SourceKind.Browser);
        await SendAsync(browser.WriteKey!, Mail("x"), new { email_marketing = true });
        (await IsGrantedAsync(Mail("x"))).ShouldBeFalse();

        await host.InTenantAsync<ISourceAppService, SourceDto>(host.TenantId, sources => sources.UpdateAsync(
            browser.Id, new UpdateSourceDto { Name = browser.Name, IsEnabled = true, MayGrantConsent = true, ConcurrencyStamp = browser.ConcurrencyStamp }));
        await SendAsync(browser.WriteKey!, Mail("x"), new { email_marketing = true });
        (await IsGrantedAsync(Mail("x"))).ShouldBeTrue();
    }

    [Fact]
    public async Task A_consent_repeated_with_every_event_makes_one_entry_and_one_event()
    {
        for (var i = 0; i < 3; i++)
        {
            await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = true, sms_marketing = true, advertising = true });
        }

        (await host.Database.ScalarAsync<string>($"select string_agg(channel || ' ' || purpose || ' ' || is_granted, ',') from cdp_store.consent_entry where address = '{Mail("x")}'"))
            .ShouldBe("email marketing true");
        (await host.Database.ScalarAsync<string>(
            $$"""
            select string_agg(t.name || ' ' || e.properties || ' ' || s.kind || ' ' || e.flags, ',')
            from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id join cdp.source s on s.no = e.source_no
            where e.part_no = {{await host.PartAsync(Mail("x"))}} and t.name like 'mmo.%'
            """)).ShouldBe("""mmo.consent.granted {"channel": "email", "purpose": "marketing"} internal 8""");
    }

    [Fact]
    public async Task A_consent_without_an_address_holds_for_all_addresses_of_the_person()
    {
        await SendAsync(host.ServerKey, Mail("one"), new { });
        await SendAsync(host.ServerKey, Mail("two"), new { }, "13800138009");
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", Id("u"), name: "Agreed", fields: Preferences(new { email_marketing = true, sms_marketing = true })));

        (await IsGrantedAsync(Mail("one"))).ShouldBeTrue();
        (await IsGrantedAsync(Mail("two"))).ShouldBeTrue();
        (await IsGrantedAsync("+8613800138009", "sms")).ShouldBeTrue();
        (await IsGrantedAsync(Mail("one"), purpose: "news")).ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_said_later_counts_also_when_it_arrives_first()
    {
        var now = host.Clock.GetUtcNow();
        await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = false }, at: now);
        await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = true }, at: now.AddHours(-1));

        (await IsGrantedAsync(Mail("x"))).ShouldBeFalse();
        (await host.Database.ScalarAsync<long>($"select count(*) from cdp_store.consent_entry where address = '{Mail("x")}'")).ShouldBe(2);
    }

    [Fact]
    public async Task Who_is_written_to_at_an_address_that_stands_with_somebody_else_can_withdraw_without_naming_it()
    {
        var mail = Mail("family");
        await host.Client(host.ServerKey).BatchOkAsync(Known("husband", new { email_marketing = true }));
        await host.Client(host.ServerKey).BatchOkAsync(Known("wife", new { }));
        (await IsGrantedAsync(mail)).ShouldBeTrue();

        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", Id("wife"), name: "Left", fields: Preferences(new { email_marketing = false })));
        (await IsGrantedAsync(mail)).ShouldBeFalse();

        // Also where the address comes with the same request.
        await host.Client(host.ServerKey).BatchOkAsync(Known("husband", new { email_marketing = true }));
        await host.Client(host.ServerKey).BatchOkAsync(
            Known("daughter", new { }), Track.Event("track", Id("daughter"), name: "Left", fields: Preferences(new { email_marketing = false })));
        (await IsGrantedAsync(mail)).ShouldBeFalse();

        JsonObject Known(string name, object preferences) => Track.Event("identify", Id(name), fields: new
        {
            traits = new { email = mail }, context = new { consent = new { categoryPreferences = preferences } },
        });
    }

    [Fact]
    public async Task Of_what_one_request_says_at_one_time_the_later_word_counts()
    {
        var now = host.Clock.GetUtcNow();
        for (var round = 0; round < 12; round++)
        {
            var (mail, grantedLast) = (Mail($"r{round}"), round % 2 == 0);
            await host.Client(host.ServerKey).BatchOkAsync(
                Said("identify", !grantedLast), Said("track", grantedLast), Said("track", !grantedLast), Said("track", grantedLast));
            (await IsGrantedAsync(mail)).ShouldBe(grantedLast);

            JsonObject Said(string type, bool isGranted) => Track.Event(type, Id($"r{round}"), name: "Said", fields: new
            {
                timestamp = now, traits = new { email = mail }, context = new { traits = new { email = mail }, consent = new { categoryPreferences = new { email_marketing = isGranted } } },
            });
        }
    }

    [Fact]
    public async Task A_withdrawal_by_another_module_happens_once_however_often_it_is_called()
    {
        await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = true });
        var part = new PartId((await host.PartAsync(Id("u")))!.Value);
        for (var i = 0; i < 2; i++)
        {
            await host.InTenantAsync<IConsents, bool>(host.TenantId, async consents =>
            {
                await consents.DecideAsync([new ConsentDecision("unsubscribe-" + _mark, part, Marketing("x"), false, "link", host.Clock.GetUtcNow())]);
                return true;
            });
        }

        (await IsGrantedAsync(Mail("x"))).ShouldBeFalse();
        (await host.Database.ScalarAsync<string>($"select string_agg(reason, ',') from cdp_store.consent_entry where address = '{Mail("x")}' and not is_granted")).ShouldBe("link");
        (await host.Database.ScalarAsync<long>(
            $"select count(*) from cdp_store.event e join cdp.event_type t on t.id = e.event_type_id where t.name = 'mmo.consent.withdrawn' and e.part_no = {part.No}")).ShouldBe(1);
    }

    [Fact]
    public async Task What_an_address_agreed_to_is_told_by_purpose_and_several_decisions_are_taken_at_once()
    {
        await SendAsync(host.ServerKey, Mail("x"), new { email_marketing = true, email_news = true });
        await SendAsync(host.ServerKey, Mail("y"), new { email_marketing = true });
        var part = new PartId((await host.PartAsync(Id("u")))!.Value);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        var at = host.Clock.GetUtcNow();
        var news = new ConsentQuestion("email", "news", Mail("x"));
        await host.InTenantAsync<IConsents, bool>(host.TenantId, async consents =>
        {
            await consents.DecideAsync(
            [
                new ConsentDecision("d1-" + _mark, part, Marketing("x"), false, "preference-page", at),
                new ConsentDecision("d2-" + _mark, part, news, true, "preference-page", at),
                new ConsentDecision("d3-" + _mark, part, new ConsentQuestion("email", "offers", Mail("x")), true, "preference-page", at),
            ]);
            return true;
        });

        var said = await host.InTenantAsync<IConsents, IReadOnlyList<AddressConsent>>(host.TenantId, consents => consents.OfAddressesAsync("email", [Mail("x")]));
        said.Select(c => $"{c.Consent.Purpose} {c.IsGranted} {(c.Since - at).Duration() < TimeSpan.FromMilliseconds(1)}").ShouldBe(["marketing False True", "news True False", "offers True True"], ignoreOrder: true);
        (await IsGrantedAsync(Mail("y"))).ShouldBeTrue();
    }

    private ConsentQuestion Marketing(string name) => new("email", "marketing", Mail(name));

    private string Id(string name) => $"{name}-{_mark}";

    private string Mail(string name) => $"{name}-{_mark}@example.com";

    private static object Preferences(object preferences) => new { context = new { consent = new { categoryPreferences = preferences } } };

    private async Task SendAsync(string writeKey, string email, object preferences, string? phone = null, DateTimeOffset? at = null) =>
        await host.Client(writeKey).BatchOkAsync(Track.Event("identify", Id("u"), fields: new
        {
            timestamp = at ?? host.Clock.GetUtcNow(), traits = new { email, phone }, context = new { consent = new { categoryPreferences = preferences } },
        }));

    private async Task<bool> IsGrantedAsync(string address, string channel = "email", string purpose = "marketing")
    {
        var question = new ConsentQuestion(channel, purpose, address);
        return (await host.InTenantAsync<IConsents, IReadOnlySet<ConsentQuestion>>(host.TenantId, consents => consents.GrantedAsync([question]))).Contains(question);
    }
}
