using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

/// <summary>Each sender signs here as its own document says, and not by our code.</summary>
public sealed class WebhookSignatureTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private const string Secret = "a secret that a shop shows";
    private const string StandardSecret = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    private static readonly object Shopify = new { scheme = "hmac", header = "X-Shopify-Hmac-Sha256", hash = "sha256", encoding = "base64" };
    private static readonly object GitHub = new { scheme = "hmac", header = "X-Hub-Signature-256", hash = "sha256", encoding = "hex", prefix = "sha256=" };
    private static readonly object Stripe = new { scheme = "timedHeader", header = "Stripe-Signature" };
    private static readonly object Standard = new { scheme = "standardWebhooks" };
    private static readonly object Timed = new { scheme = "hmac", header = "X-Sign", hash = "sha512", encoding = "hex", timeHeader = "X-Time", separator = ":", toleranceSeconds = 60 };
    private static readonly object Old = new { scheme = "hmac", header = "X-Sign", hash = "sha1", encoding = "hex" };

    public static TheoryData<string> Senders => ["shopify", "github", "stripe", "standard", "timed", "old"];

    [Theory, MemberData(nameof(Senders))]
    public async Task A_delivery_that_is_signed_as_its_sender_documents_it_is_stored_and_one_byte_changed_is_refused(string sender)
    {
        var source = await MappedAsync(SignatureOf(sender), SecretOf(sender));
        var body = Order();
        var headers = Sign(sender, body, host.Clock.GetUtcNow(), SecretOf(sender));

        await ShouldBeAsync(await source.SendAsync(body.Replace("10.5", "99.5", StringComparison.Ordinal), headers), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureWrong");
        (await source.EventCountAsync()).ShouldBe(0);
        await ShouldBeAsync(await source.SendAsync(body, headers), HttpStatusCode.OK, "\"stored\":1");
        (await source.EventAsync("e.properties ->> 'total'")).ShouldBe("10.5");
    }

    [Theory, MemberData(nameof(Senders))]
    public async Task The_same_delivery_sent_again_is_a_duplicate_or_too_old(string sender)
    {
        var source = await MappedAsync(SignatureOf(sender), SecretOf(sender));
        var body = Order();
        var headers = Sign(sender, body, host.Clock.GetUtcNow(), SecretOf(sender));
        await ShouldBeAsync(await source.SendAsync(body, headers), HttpStatusCode.OK, "\"stored\":1");
        await ShouldBeAsync(await source.SendAsync(body, headers), HttpStatusCode.OK, "\"duplicates\":1");

        host.Clock.Advance(TimeSpan.FromMinutes(6));
        if (sender is "stripe" or "standard" or "timed")
        {
            await ShouldBeAsync(await source.SendAsync(body, headers), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureStale");
        }
        else
        {
            await ShouldBeAsync(await source.SendAsync(body, headers), HttpStatusCode.OK, "\"duplicates\":1");
        }

        (await source.EventCountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Without_a_signature_nothing_is_stored_and_the_page_tells_when_and_why_and_how_many()
    {
        var source = await MappedAsync(Shopify, Secret);
        (await source.ReadAsync()).LastRefusedTime.ShouldBeNull();
        for (var i = 0; i < 5; i++)
        {
            await ShouldBeAsync(await source.SendAsync(Order()), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureMissing");
        }

        host.Clock.Advance(TimeSpan.FromSeconds(11));
        await ShouldBeAsync(await source.SendAsync(Order(), ("X-Shopify-Hmac-Sha256", "AAAA")), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureWrong");

        var page = await source.ReadAsync();
        (page.LastRefusedReason, page.RefusedCount).ShouldBe(("wrong", 6L));
        page.LastRefusedTime!.Value.ShouldBe(host.Clock.GetUtcNow(), TimeSpan.FromSeconds(30));
        (await source.EventCountAsync(), await source.QuarantineAsync()).ShouldBe((0L, null));
    }

    [Fact]
    public async Task Two_secrets_are_good_while_one_is_changed_and_the_old_one_no_longer_when_it_is_dropped()
    {
        var source = await MappedAsync(Shopify, Secret);
        (await source.SignAsync(Shopify, "the next secret", keepsOldSecret: true)).HasOldSecret.ShouldBeTrue();
        await ShouldBeAsync(await SendSignedAsync(source, Secret), HttpStatusCode.OK, "\"stored\":1");
        await ShouldBeAsync(await SendSignedAsync(source, "the next secret"), HttpStatusCode.OK, "\"stored\":1");

        var page = await source.ReadAsync();
        await source.Admin.PostOkAsync($"/api/cdp/webhook/{source.Id}/drop-old-secret", new { page.ConcurrencyStamp });
        await ShouldBeAsync(await SendSignedAsync(source, Secret), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureWrong");
        await ShouldBeAsync(await SendSignedAsync(source, "the next secret"), HttpStatusCode.OK, "\"stored\":1");
    }

    [Fact]
    public async Task A_new_secret_alone_ends_the_one_before()
    {
        var source = await MappedAsync(Shopify, Secret);
        (await source.SignAsync(Shopify, "another")).HasOldSecret.ShouldBeFalse();

        await ShouldBeAsync(await SendSignedAsync(source, Secret), HttpStatusCode.Unauthorized, "Cdp:WebhookSignatureWrong");
    }

    [Fact]
    public async Task The_secret_is_kept_encrypted_shown_to_who_may_edit_and_never_audited()
    {
        var source = await MappedAsync(Shopify, "plain-to-see-nowhere");
        (await source.ReadAsync()).Secret.ShouldBe("plain-to-see-nowhere");

        (await host.Database.ScalarAsync<string>($"select protected_secret from cdp.webhook where source_id = '{source.Id}'"))!.ShouldNotContain("plain-to-see");
        (await host.Database.ScalarAsync<string>($"select string_agg(action || changes::text, ' ') from cdp.audit_entry where entity_id = '{source.Id}' and entity_type = 'Webhook'"))!
            .ShouldSatisfyAllConditions(text => text.ShouldNotContain("plain-to-see"), text => text.ShouldContain("X-Shopify-Hmac-Sha256"), text => text.ShouldNotContain("buyer.no"));
    }

    [Fact]
    public async Task Settings_that_cannot_work_are_refused_at_their_field()
    {
        var source = await WebhookSource.NewAsync(host);
        var path = $"/api/cdp/webhook/{source.Id}";
        var stamp = (await source.ReadAsync()).ConcurrencyStamp;
        (await source.Admin.PutRefusedAsync(path, new { signature = Shopify, concurrencyStamp = stamp })).ShouldBlame("secret");
        (await source.Admin.PutRefusedAsync(path, new { signature = new { scheme = "hmac" }, secret = "x", concurrencyStamp = stamp })).ShouldBlame("signature.header");
        (await source.Admin.PutRefusedAsync(path, new { signature = new { header = "X-Sign" }, secret = "x", concurrencyStamp = stamp })).ShouldBlame("signature.scheme");
        (await source.Admin.PutRefusedAsync(path, new { signature = Standard, secret = "whsec_short", concurrencyStamp = stamp })).ShouldBlame("secret");
        (await source.Admin.PutRefusedAsync(path, new { signature = new { scheme = "none" }, concurrencyStamp = "stale" })).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task An_hmac_of_which_nothing_else_is_said_is_sha256_in_hexadecimal_digits()
    {
        var source = await MappedAsync(new { scheme = "hmac", header = "X-Hub-Signature-256", prefix = "sha256=" }, "of-github");
        var signature = (await source.ReadAsync()).Signature;
        (signature.Hash, signature.Encoding).ShouldBe((WebhookHash.Sha256, WebhookEncoding.Hex));
        var body = Order();
        (await source.SendAsync(body, Sign("github", body, default, "of-github"))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task<WebhookSource> MappedAsync(object signature, string secret)
    {
        var source = await WebhookSource.NewAsync(host);
        await source.SignAsync(signature, secret);
        await source.MapAsync(WebhookSource.Order());
        return source;
    }

    private static Task<HttpResponseMessage> SendSignedAsync(WebhookSource source, string secret)
    {
        var body = Order();
        return source.SendAsync(body, Sign("shopify", body, default, secret));
    }

    private static string Order() => $$"""{"id":"{{Guid.NewGuid()}}","buyer":{"no":"u-wh"},"sum":10.5}""";

    private static object SignatureOf(string sender) => sender switch
    {
        "shopify" => Shopify, "github" => GitHub, "stripe" => Stripe, "standard" => Standard, "timed" => Timed, _ => Old,
    };

    private static string SecretOf(string sender) => sender == "standard" ? StandardSecret : Secret;

#pragma warning disable CA5350 // As some senders still sign.
    private static (string, string)[] Sign(string sender, string body, DateTimeOffset at, string secret)
    {
        var seconds = at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] key = Encoding.UTF8.GetBytes(secret), bytes = Encoding.UTF8.GetBytes(body);
        byte[] Text(string text) => Encoding.UTF8.GetBytes(text);
        return sender switch
        {
            "shopify" => [("X-Shopify-Hmac-Sha256", Convert.ToBase64String(HMACSHA256.HashData(key, bytes)))],
            "github" => [("X-Hub-Signature-256", "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(key, bytes)))],
            "stripe" =>
            [
                ("Stripe-Signature", $"t={seconds},v1={new string('0', 64)},v1={Convert.ToHexStringLower(HMACSHA256.HashData(key, Text($"{seconds}.{body}")))},v0=ab"),
            ],
            "standard" =>
            [
                ("webhook-id", "msg_1"), ("webhook-timestamp", seconds),
                ("webhook-signature", "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret[6..]), Text($"msg_1.{seconds}.{body}")))),
            ],
            "timed" => [("X-Time", seconds), ("X-Sign", Convert.ToHexString(HMACSHA512.HashData(key, Text($"{seconds}:{body}"))))],
            _ => [("X-Sign", Convert.ToHexStringLower(HMACSHA1.HashData(key, bytes)))],
        };
    }
#pragma warning restore CA5350

    private static async Task ShouldBeAsync(HttpResponseMessage answer, HttpStatusCode status, string text)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, body);
        body.ShouldContain(text);
    }
}
