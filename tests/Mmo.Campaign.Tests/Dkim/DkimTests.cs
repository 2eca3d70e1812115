using System.Text.Json;
using Mmo.Application.Dtos;
using Mmo.Campaign.Dkim;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Campaign.Tests.Hosting;

namespace Mmo.Campaign.Tests.Dkim;

/// <summary>Signed mail through a real server, checked by a verifier that others wrote.</summary>
public sealed class DkimTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Keys = "/api/campaign/dkim-key";

    private static string Result(JsonElement signatures) => signatures.GetArrayLength() == 0 ? "none" : signatures[0].GetProperty("result").GetString()!;

    private async Task<SmtpMail> SendAsync(SmtpReferee smtp)
    {
        var start = $"Start {Guid.NewGuid():N}";
        await JourneyStory.RunAsync(host, Draw.Row(Draw.On(start), Draw.Email(purpose: MessagePurpose.Marketing), Draw.Exit()));
        var address = $"{Guid.NewGuid():N}@reader.test";
        await host.Cdp.EventAsync(await host.Cdp.PersonAsync(address, "王小明  双十一"), start);
        await host.SettleAsync();
        return await smtp.WaitForMailToAsync(address);
    }

    [Fact]
    public async Task Mail_is_signed_once_the_record_was_seen_and_strangers_can_check_it()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await using var verifier = await NodeProcess.StartAsync("dkim-verify.mjs");
        await host.UseServerAsync(smtp);
        using var admin = await host.SignedInAsync();
        var key = await admin.PostOkAsync<DkimKeyDto>(Keys, new CreateDkimKeyDto { Domain = " Shop.TEST " });
        (key.Domain, key.IsInUse, key.RecordName.EndsWith("._domainkey.shop.test", StringComparison.Ordinal)).ShouldBe(("shop.test", false, true));
        var privateKey = await host.Database.ScalarAsync<string>("select protected_private_key from campaign.dkim_key");
        privateKey!.ShouldStartWith("CfDJ8"); // what data protection writes

        // Not published: nobody could check a signature, so there is none.
        (await admin.PostOkAsync<DkimKeyDto>($"{Keys}/{key.Id}/check", new { })).Problem.ShouldBe(DkimProblem.Missing);
        host.TextRecords.Published[key.RecordName] = "v=DKIM1; k=rsa; p=MIIB";
        (await admin.PostOkAsync<DkimKeyDto>($"{Keys}/{key.Id}/check", new { })).Problem.ShouldBe(DkimProblem.OtherKey);
        (await SendAsync(smtp)).Header("DKIM-Signature").ShouldBeNull();

        host.TextRecords.Published[key.RecordName] = key.RecordText.Replace("; p=", ";  p= ", StringComparison.Ordinal);
        (await admin.PostOkAsync<DkimKeyDto>($"{Keys}/{key.Id}/check", new { })).ShouldSatisfyAllConditions(k => k.Problem.ShouldBeNull(), k => k.IsInUse.ShouldBeTrue());
        var mail = await SendAsync(smtp);
        var records = new Dictionary<string, string> { [key.RecordName] = key.RecordText };
        async Task<string> CheckAsync(string raw)
        {
            await verifier.WriteAsync(new { raw, records });
            return Result(await verifier.ReadAsync());
        }

        (await CheckAsync(mail.Raw)).ShouldBe("pass");
        var signed = string.Concat(mail.Header("DKIM-Signature")!.Where(c => !char.IsWhiteSpace(c)));
        var names = signed[(signed.IndexOf(";h=", StringComparison.Ordinal) + 3)..].Split(';')[0].Split(':');
        names.ShouldContain("list-unsubscribe");
        names.ShouldContain("list-unsubscribe-post");
        names.Count(n => n == "subject").ShouldBe(2);

        // Relays may touch white space; nobody may touch the rest.
        (await CheckAsync(mail.Raw.Replace("MIME-Version: 1.0", "mime-version:   1.0 ", StringComparison.Ordinal))).ShouldBe("pass");
        (await CheckAsync("Subject: another one\r\n" + mail.Raw)).ShouldBe("fail");
        (await CheckAsync(mail.Raw.Replace("List-Unsubscribe=One-Click", "List-Unsubscribe=Never", StringComparison.Ordinal))).ShouldBe("fail");
        (await CheckAsync(mail.Raw + "more\r\n")).ShouldNotBe("pass");

        // A look that fails later does not stop it; a new key takes over when its record was seen.
        host.TextRecords.IsAway = true;
        (await admin.PostOkAsync<DkimKeyDto>($"{Keys}/{key.Id}/check", new { })).ShouldSatisfyAllConditions(k => k.Problem.ShouldBe(DkimProblem.Unreachable), k => k.IsInUse.ShouldBeTrue());
        host.TextRecords.IsAway = false;
        var second = await admin.PostOkAsync<DkimKeyDto>(Keys, new CreateDkimKeyDto { Domain = "shop.test" });
        second.RecordName.ShouldNotBe(key.RecordName);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        host.TextRecords.Published[second.RecordName] = second.RecordText;
        await admin.PostOkAsync<DkimKeyDto>($"{Keys}/{second.Id}/check", new { });
        records[second.RecordName] = second.RecordText;
        var later = await SendAsync(smtp);
        later.Header("DKIM-Signature")!.ShouldContain($"s={second.RecordName.Split('.')[0]};");
        (await CheckAsync(later.Raw)).ShouldBe("pass");
        (await admin.GetOkAsync<ListResultDto<DkimKeyDto>>(Keys)).Items.Single(k => k.IsInUse).Id.ShouldBe(second.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("a b.test")]
    [InlineData("shop.test\r\nx")]
    [InlineData("[127.0.0.1]")]
    public async Task A_domain_that_is_none_is_refused_at_its_field(string domain)
    {
        using var admin = await host.SignedInAsync();
        (await admin.PostRefusedAsync(Keys, new CreateDkimKeyDto { Domain = domain })).ShouldBlame("domain");
    }
}
