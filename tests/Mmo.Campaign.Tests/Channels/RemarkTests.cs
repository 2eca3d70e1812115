using System.Globalization;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Application.Dtos;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Campaign.Tests.Channels;

/// <summary>What we say of mail servers is in the reader's language, what they say is left as they said it.</summary>
public sealed partial class RemarkTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Servers = "/api/campaign/mail-server";

    private static readonly MailServer Server = new() { Id = Guid.Empty, Name = "一号", Host = "smtp.shop.test", Port = 25, CreatedAt = default };
    private static readonly SmtpServer Settings = new() { Host = "smtp.shop.test", Port = 25 };

    private readonly string _start = $"Start {Guid.NewGuid():N}";

    private static IEnumerable<SmtpOutcome> Broken(SmtpStage stage, Exception? cause) =>
        [new SmtpOutcome.Deferred(stage, null, "in English") { Cause = cause }, new SmtpOutcome.Uncertain(stage, "in English") { Cause = cause }];

    [Fact]
    public void Everything_that_can_go_wrong_has_a_sentence_in_both_languages()
    {
        var links = Enum.GetValues<SmtpLinkFault>().Select(fault => new SmtpLinkException(fault, "in English") { Waited = TimeSpan.FromSeconds(20) }).ToArray();
        var outcomes = Enum.GetValues<SmtpObstacle>().Select(o => new SmtpUnavailableException(SmtpStage.Connect, new SmtpReply(554, ["Nein danke"]), "in English") { Obstacle = o })
            .Concat(links.Select(link => new SmtpUnavailableException(SmtpStage.Greeting, null, "in English", link)))
            .Concat(new[] { SocketError.HostNotFound, SocketError.ConnectionRefused }.Select(e => new SmtpUnavailableException(SmtpStage.Connect, null, "in English", new SocketException((int)e))))
            .SelectMany(problem => Broken(SmtpStage.Connect, problem).Take(1))
            .Concat(links.SelectMany(link => Broken(SmtpStage.Content, link)))
            .Concat(Broken(SmtpStage.Content, null))
            .Concat(new[] { 552, 550, 554 }.Select(code => new SmtpOutcome.Refused(SmtpStage.MailFrom, SmtpReply.FromClient(code, "5.3.4 in English"))));
        var stored = outcomes.Select(outcome => SendAnswers.Of(Server, Settings, outcome))
            .Concat(Enum.GetValues<SmtpSettingsFault>().Select(fault => MailServerProblems.Of(fault).ToString()));

        foreach (var remark in stored)
        {
            Tell(remark, "zh-Hans").ShouldMatch(@"\p{IsCJKUnifiedIdeographs}", remark);
            Tell(remark, "en").ShouldMatch(@"^[^\p{IsCJKUnifiedIdeographs}]+$", remark);
            Tell(remark, "zh-Hans").ShouldNotContain("in English");
            Placeholder().IsMatch(Tell(remark, "zh-Hans")).ShouldBeFalse(remark);
        }
    }

    [Theory]
    [InlineData("4.7.1 Greylisted, come back later")]
    [InlineData("Campaign:SendProblem.closed")]
    [InlineData("Campaign:SendProblem.closed|{")]
    public void What_a_server_said_stays_as_it_said_it(string answer) => Tell(answer, "zh-Hans").ShouldBe(answer);

    [Theory]
    [InlineData("security", "这样设置发不出去：这样密码会不加密地传出去。加密方式选STARTTLS或TLS。")]
    [InlineData("host", "这样设置发不出去：服务器地址要写主机名或IP地址。")]
    public async Task Settings_that_cannot_work_are_refused_in_the_readers_language(string field, string sentence)
    {
        using var admin = await host.SignedInAsync(language: "zh-Hans");
        var input = new SaveMailServerDto
        {
            Name = $"服务器 {Guid.NewGuid():N}", Host = field == "host" ? "no host" : "127.0.0.1", Port = 25, Security = MailSecurity.Opportunistic, UserName = "shop", Password = "x",
        };

        (await admin.PostRefusedAsync(Servers, input)).ShouldBlame(field);
        var refusal = await (await admin.PostAsJsonAsync(Servers, input, MmoJson.Options)).Content.ReadFromJsonAsync<JsonElement>();
        refusal.GetProperty("error").GetProperty("validationErrors")[0].GetProperty("message").GetString().ShouldBe(sentence);
    }

    [Fact]
    public async Task A_server_that_is_away_says_so_on_its_page_in_the_readers_language()
    {
        var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        await smtp.DisposeAsync();
        await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        await host.Cdp.EventAsync(await host.Cdp.PersonAsync($"{Guid.NewGuid():N}@reader.test"), _start);
        await host.SettleAsync();

        (await LastErrorAsync("zh-Hans")).ShouldBe($"「127.0.0.1」的端口{smtp.Port}上没有邮件服务器。核对主机和端口。");
        (await LastErrorAsync("en")).ShouldStartWith("No mail server listens on port");
    }

    [Fact]
    public async Task A_message_tells_what_broke_in_the_readers_language_and_the_servers_words_as_they_are()
    {
        await using var smtp = await SmtpReferee.StartAsync();
        await host.UseServerAsync(smtp);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        var (lost, later) = ($"drop-data.{Guid.NewGuid():N}@reader.test", $"tempfail-451.{Guid.NewGuid():N}@reader.test");
        foreach (var address in new[] { lost, later })
        {
            await host.Cdp.EventAsync(await host.Cdp.PersonAsync(address), _start);
        }

        await host.SettleAsync();

        (await AnswerAsync(lost, "zh-Hans")).ShouldBe("和邮件服务器的连接断了。");
        (await AnswerAsync(lost, "en")).ShouldBe("The connection to the mail server was lost.");
        (await AnswerAsync(later, "zh-Hans")).ShouldBe(await AnswerAsync(later, "en"));

        async Task<string?> AnswerAsync(string address, string language)
        {
            using var admin = await host.SignedInAsync(language: language);
            var id = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.message where journey_id = '{story.Id}' and address = '{address}'");
            return (await admin.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{id}")).Deliveries.ShouldHaveSingleItem().Answer;
        }
    }

    private async Task<string?> LastErrorAsync(string language)
    {
        using var admin = await host.SignedInAsync(language: language);
        return (await admin.GetOkAsync<ListResultDto<MailServerDto>>(Servers)).Items.ShouldHaveSingleItem().LastError;
    }

    private string Tell(string? stored, string language)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Remark.Tell(stored, host.Services.GetRequiredService<IMmoTexts>())!;
    }

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Placeholder();
}
