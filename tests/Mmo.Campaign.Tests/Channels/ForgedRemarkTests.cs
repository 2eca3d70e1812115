using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Campaign.Channels;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Smtp;
using Mmo.Campaign.TestMails;
using Mmo.Campaign.Tests.Hosting;
using Mmo.Campaign.Tests.Smtp;
using Mmo.Localization;

namespace Mmo.Campaign.Tests.Channels;

/// <summary>A mail server is a stranger: it does not speak in our voice, break our pages or fill them.</summary>
public sealed class ForgedRemarkTests(CampaignHost host) : IClassFixture<CampaignHost>
{
    private const string Refused = "Campaign:MailServerProblem.refused";

    private readonly string _start = $"Start {Guid.NewGuid():N}";
    private readonly string _address = $"{Guid.NewGuid():N}@reader.test";

    [Theory]
    [InlineData("""Campaign:MailServerProblem.refused|{"Code":1,"Reason":"\ud800"}""")]
    [InlineData("""Campaign:MailServerProblem.refused|{"Code":1,"Reason":"call 010-1"}""")]
    [InlineData("Campaign:SendProblem.closed|{}")]
    public async Task A_server_that_says_what_looks_like_our_sentence_is_shown_as_it_said_it(string answer)
    {
        await using var server = new ScriptedServer(session => RefuseAsync(session, $"550 \u0002{answer}"));
        await host.UseServerAsync(server.Port);
        var story = await JourneyStory.RunAsync(host, Draw.Row(Draw.On(_start), Draw.Email(), Draw.Exit()));
        await host.Cdp.EventAsync(await host.Cdp.PersonAsync(_address), _start);
        await host.SettleAsync();

        using var admin = await host.SignedInAsync();
        var id = await host.Database.ScalarAsync<Guid>($"select id from campaign_store.message where journey_id = '{story.Id}'");
        (await admin.GetOkAsync<MessageDetailDto>($"/api/campaign/message/{id}")).Deliveries.ShouldHaveSingleItem().Answer!.Trim().ShouldBe(answer);
    }

    [Fact]
    public async Task An_answer_without_end_comes_back_from_a_test_cut()
    {
        var line = new string('n', 2000);
        await using var server = new ScriptedServer(session => RefuseAsync(session, [.. Enumerable.Repeat($"550-{line}", 119), $"550 {line}"]));
        await host.UseServerAsync(server.Port);
        using var admin = await host.SignedInAsync();
        var input = new SendTestMailDto { Subject = "新品", Html = "<p>你好</p>", Text = "你好", Recipients = [_address] };

        var answer = (await admin.PostOkAsync<TestMailDto>("/api/campaign/test-mail/send", input)).Results.ShouldHaveSingleItem().Answer;

        answer.ShouldBe(new string('n', 1999) + "…");
    }

    [Fact]
    public void A_server_that_refuses_us_at_length_is_cut_within_our_sentence()
    {
        var server = new MailServer { Id = Guid.Empty, Name = "一号", Host = "smtp.shop.test", Port = 25, CreatedAt = default };
        var problem = new SmtpUnavailableException(SmtpStage.Greeting, new SmtpReply(554, [new string('n', 9000)]), "in English");

        var told = Tell(MailServerProblems.Of(server, problem, TimeSpan.FromSeconds(15)).ToString());

        told.ShouldContain(new string('n', 1999) + "…");
        told.Length.ShouldBeLessThan(2300);
    }

    [Theory]
    [InlineData("\u0002")]
    [InlineData("\u0002|")]
    [InlineData("\u0002Campaign:SendProblem.closed")]
    [InlineData("\u0002Campaign:SendProblem.closed|null")]
    [InlineData("\u0002Campaign:SendProblem.closed|[1]")]
    [InlineData("\u0002Campaign:SendProblem.broken|{\"Reason\":\"\\ud800\"}")]
    [InlineData("\u0002Campaign:SendProblem.broken|{\"Reason\":\"\ud800\"}")]
    [InlineData("\u0002Campaign:SendProblem.broken|{\"Reason\":{\"a\":[\"\\ud800\"]}}")]
    public void Whatever_stands_there_is_read_without_an_error_and_without_the_mark(string stored) =>
        Should.NotThrow(() => Tell(stored)).ShouldNotContain('\u0002');

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"Code":null}""")]
    [InlineData("""{"Reason":"{Code}?"}""")]
    public void A_parameter_that_is_missing_does_not_show_its_name(string data)
    {
        var told = Tell($"\u0002{Refused}|{data}");

        told.ShouldNotStartWith("Campaign:");
        told.Replace("{Code}?", "", StringComparison.Ordinal).ShouldNotContain("{");
    }

    [Fact]
    public void What_was_stored_before_answers_were_cut_is_shown_cut() => Tell(new string('n', 240_000)).Length.ShouldBe(Quotation.Most);

    [Theory]
    [InlineData("\u0002Campaign:SendProblem.closed|{}", " Campaign:SendProblem.closed|{}")]
    [InlineData("a\0b\u009fc", "a b c")]
    [InlineData("好", "好")]
    public void A_quotation_holds_no_control_character(string said, string kept) => Quotation.Of(said).ShouldBe(kept);

    [Fact]
    public void A_quotation_is_not_cut_through_a_character()
    {
        Quotation.Of("123456😀89", 8).ShouldBe("123456…");
        Quotation.Of("12345😀89", 8).ShouldBe("12345😀…");
        Quotation.Of("123456😀", 8).ShouldBe("123456😀");
    }

    private static async Task RefuseAsync(ScriptedSession session, params string[] answer)
    {
        await session.GreetAsync();
        while (await session.ReadLineAsync() is { } line)
        {
            await session.SayLinesAsync(line.StartsWith("RCPT", StringComparison.Ordinal) ? answer : ["250 OK"]);
        }
    }

    private string Tell(string stored)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        return Remark.Tell(stored, host.Services.GetRequiredService<IMmoTexts>())!;
    }
}
