using System.Net;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Tests.Ingestion;
using Mmo.Cdp.Tests.Segments;

namespace Mmo.Cdp.Tests.Profiles;

/// <summary>A withdrawal is never lost, whatever key it comes under, and nothing is told as done that is not in force.</summary>
public sealed class ConsentByHandTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly SegmentScene _scene = new(host);

    private string Mail => $"{_scene.Id("p")}@example.com";

    [Fact]
    public async Task A_withdrawal_under_the_key_of_a_grant_is_carried_out()
    {
        var (admin, path, change) = await PersonAsync();
        (await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change)).IsGranted.ShouldBe(true);

        var withdrawn = await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change);
        var again = await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change with { reason = "又说了一次" });

        withdrawn.IsGranted.ShouldBe(false);
        again.History.Select(word => (word.IsGranted, word.Reason)).ShouldBe([(false, "客户来电"), (true, "客户来电")]);
        (await EntriesAsync()).ShouldBe("email marketing true,email marketing false");
    }

    [Fact]
    public async Task Another_purpose_or_address_under_the_same_key_is_a_change_of_its_own()
    {
        var (admin, path, change) = await PersonAsync();
        await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change);
        var news = await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change with { purpose = "news" });
        var phone = (await admin.GetOkAsync<ProfileDetailsDto>(path)).Consents.Single(c => c.Channel == "sms");
        var sms = await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change with { addressKey = phone.AddressKey, channel = "sms" });

        (news.Purpose, news.IsGranted, sms.Channel, sms.IsGranted).ShouldBe(("news", true, "sms", true));
    }

    [Fact]
    public async Task A_repetition_after_somebody_said_something_else_is_not_told_as_done()
    {
        var (admin, path, change) = await PersonAsync();
        await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change);
        await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change with { idempotencyKey = "later" });

        var refused = await admin.PostRefusedAsync($"{path}/withdraw-consent", change);

        refused.ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.ConsentNotWithdrawn);
        refused.Message.ShouldContain("still in force");
        (await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change with { idempotencyKey = "new" })).IsGranted.ShouldBe(false);
        (await admin.PostRefusedAsync($"{path}/grant-consent", change with { idempotencyKey = "later" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.ConsentNotGranted);
        (await host.Database.ScalarAsync<string>($"select string_agg(action, ',' order by at, id) from cdp.audit_entry where entity_id = '{path.Split('/')[^1]}'"))
            .ShouldBe("consentWithdrawn,consentGranted,consentWithdrawn");
    }

    [Fact]
    public async Task A_consent_that_could_not_be_recorded_is_answered_with_a_sentence()
    {
        var (admin, path, change) = await PersonAsync();
        await host.Database.ExecuteAsync(
            $$"""
            create function cdp_store.refuse() returns trigger language plpgsql as $f$ begin raise exception 'no' using errcode = '23514'; end $f$;
            create trigger refuse before insert on cdp_store.consent_entry for each row when (new.address = '{{Mail}}') execute function cdp_store.refuse();
            """);
        try
        {
            (await admin.PostRefusedAsync($"{path}/grant-consent", change with { purpose = "news" })).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.ConsentNotGranted);
            (await admin.PostRefusedAsync($"{path}/withdraw-consent", change)).ShouldBe(HttpStatusCode.Conflict, CdpErrorCodes.ConsentNotWithdrawn);
        }
        finally
        {
            await host.Database.ExecuteAsync("drop function cdp_store.refuse() cascade");
        }
    }

    [Fact]
    public async Task Blanks_and_capitals_make_no_channel_or_purpose_of_their_own()
    {
        var (admin, path, change) = await PersonAsync();
        await admin.PostOkAsync<ProfileConsentDto>($"{path}/grant-consent", change);

        var withdrawn = await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change with { channel = " Email", purpose = "Marketing " });

        (withdrawn.Channel, withdrawn.Purpose, withdrawn.IsGranted).ShouldBe(("email", "marketing", false));
        (await admin.GetOkAsync<ProfileDetailsDto>(path)).Consents.Where(c => c.Channel == "email").ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("wecom", "marketing", "channel")]
    [InlineData("email", "two words", "purpose")]
    [InlineData("email", "a<b>", "purpose")]
    [InlineData("email", "a\u0000b", "purpose")]
    [InlineData("email", "a\u200bb", "purpose")]
    public async Task What_is_no_channel_or_no_plain_name_is_refused_at_its_field(string channel, string purpose, string member)
    {
        var (admin, path, change) = await PersonAsync();
        (await admin.PostRefusedAsync($"{path}/grant-consent", change with { channel = channel, purpose = purpose })).ShouldBlame(member);
        (await admin.PostRefusedAsync($"{path}/grant-consent", change with { reason = "a\u0000b" })).ShouldBlame("reason");
        (await EntriesAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task A_purpose_that_a_source_named_in_its_own_way_can_be_withdrawn()
    {
        var (admin, path, change) = await PersonAsync();
        await host.Client(host.ServerKey).BatchOkAsync(Track.Event("track", _scene.Id("p"), name: "Agreed", fields: new
        {
            context = new { consent = new { categoryPreferences = new Dictionary<string, bool> { ["email_my offers"] = true, [" email_ News "] = true } } },
        }));
        host.Clock.Advance(TimeSpan.FromMinutes(1));

        (await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change with { purpose = "my offers" })).IsGranted.ShouldBe(false);
        (await admin.PostOkAsync<ProfileConsentDto>($"{path}/withdraw-consent", change with { purpose = "news" })).History.Count.ShouldBe(2);
    }

    private async Task<(HttpClient Admin, string Path, Change Change)> PersonAsync()
    {
        var admin = await host.SignedInOverHttpAsync();
        var profile = await _scene.PersonAsync("p", new { email = Mail, phone = $"139{Random.Shared.Next(10_000_000, 99_999_999)}" });
        var id = await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.profile where tenant_id = '{host.TenantId}' and profile_id = {profile}");
        var path = $"/api/cdp/profile/{id}";
        var asked = (await admin.GetOkAsync<ProfileDetailsDto>(path)).Consents.Single(c => c.Channel == "email");
        return (admin, path, new Change(asked.AddressKey, "email", "marketing", "客户来电", "key"));
    }

    private Task<string?> EntriesAsync() => host.Database.ScalarAsync<string>(
        $"select string_agg(channel || ' ' || purpose || ' ' || is_granted, ',' order by occurred_at, id) from cdp_store.consent_entry where address = '{Mail}'");

    private sealed record Change(string addressKey, string channel, string purpose, string reason, string idempotencyKey);
}
