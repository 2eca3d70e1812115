using System.Text;
using Microsoft.AspNetCore.Http;
using Mmo.Cdp.Webhooks;

namespace Mmo.Cdp.Tests.Webhooks;

/// <summary>By the examples that the senders' own documents give.</summary>
public sealed class SignatureCheckTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 30, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("It's a Secret to Everybody", "Good"), InlineData("It's a Secret to Everybody!", "Wrong")]
    public void The_example_of_github_is_right_with_its_secret_only(string secret, string verdict) =>
        Judge(
            new() { Scheme = WebhookScheme.Hmac, Header = "X-Hub-Signature-256", Prefix = "sha256=" }, secret, "Hello, World!", Now,
            ("X-Hub-Signature-256", "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17")).ShouldBe(verdict);

    [Theory]
    [InlineData(0, "Good"), InlineData(299, "Good"), InlineData(-299, "Good"), InlineData(301, "Stale"), InlineData(-301, "Stale")]
    public void The_example_of_standard_webhooks_is_right_for_five_minutes_around_its_time(int seconds, string verdict) =>
        Judge(
            new() { Scheme = WebhookScheme.StandardWebhooks }, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "{\"test\": 2432232314}", DateTimeOffset.FromUnixTimeSeconds(1614265330 + seconds),
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"), ("webhook-timestamp", "1614265330"), ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")).ShouldBe(verdict);

    [Fact]
    public void Several_signatures_in_one_header_are_all_looked_at() =>
        Judge(
            new() { Scheme = WebhookScheme.StandardWebhooks }, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "{\"test\": 2432232314}", DateTimeOffset.FromUnixTimeSeconds(1614265330),
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"), ("webhook-timestamp", "1614265330"),
            ("webhook-signature", "v1a,abc= v1,AAAA v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")).ShouldBe("Good");

    [Theory]
    [InlineData("webhook-id", "msg_other", "Wrong"), InlineData("webhook-timestamp", "1614265331", "Wrong"), InlineData("webhook-signature", "v1,", "Wrong")]
    [InlineData("webhook-signature", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "Missing"), InlineData("webhook-id", "", "Missing"), InlineData("webhook-timestamp", "", "Missing")]
    [InlineData("webhook-timestamp", "99999999999999999999", "Wrong")]
    public void Whatever_is_signed_along_cannot_be_changed(string header, string value, string verdict) =>
        Judge(
            new() { Scheme = WebhookScheme.StandardWebhooks }, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "{\"test\": 2432232314}", DateTimeOffset.FromUnixTimeSeconds(1614265330),
            ("webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"), ("webhook-timestamp", "1614265330"), ("webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="),
            (header, value)).ShouldBe(verdict);

    [Theory]
    [InlineData("", "Missing"), InlineData("t=1", "Missing"), InlineData("v1=00", "Missing"), InlineData("t=x,v1=zz", "Wrong"), InlineData("t=1,v1=0", "Wrong"), InlineData(",,,=,", "Missing")]
    public void A_header_that_is_no_signature_is_refused_and_breaks_nothing(string value, string verdict) =>
        Judge(new() { Scheme = WebhookScheme.TimedHeader, Header = "Stripe-Signature" }, "whsec_x", "{}", Now, ("Stripe-Signature", value)).ShouldBe(verdict);

    private static string Judge(WebhookSignature signature, string secret, string body, DateTimeOffset now, params (string Name, string Value)[] headers)
    {
        var given = new HeaderDictionary();
        foreach (var (name, value) in headers)
        {
            given[name] = value;
        }

        return SignatureCheck.Judge(signature, [WebhookSecrets.KeyOf(signature.Scheme, secret)!], given, Encoding.UTF8.GetBytes(body), now).ToString();
    }
}
