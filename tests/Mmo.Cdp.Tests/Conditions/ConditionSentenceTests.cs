using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Mmo.Cdp.Conditions;
using Mmo.Cdp.People;
using Mmo.Cdp.Tests.Hosting;

namespace Mmo.Cdp.Tests.Conditions;

public sealed class ConditionSentenceTests(CdpHost host) : IClassFixture<CdpHost>
{
    private static readonly ConditionNode Returning = new AllCondition(
        new AttributeCondition("city", ConditionOperator.Eq, ConditionJson.Of("上海")),
        new EventCondition("Order Completed", ConditionOperator.Gte, ConditionJson.Of(2)) { Window = EventWindow.LastDays(30) },
        new MessageCondition(MessageAction.Opened) { Op = ConditionOperator.Eq, Value = ConditionJson.Of(0), Channel = "email", Window = EventWindow.LastDays(7) });

    [Fact]
    public async Task A_segment_reads_as_one_sentence()
    {
        (await DescribeAsync("zh-Hans", Returning)).Text.ShouldBe("城市是上海，并且近30天下单至少2次，并且近7天没有打开过邮件的客户。");
        (await DescribeAsync("en", Returning)).Text.ShouldBe(
            "Customers where City is “上海” and Order Completed happened at least 2 times in the last 30 days and no e-mail was opened in the last 7 days.");
    }

    [Fact]
    public async Task Groups_stand_in_brackets_and_what_is_left_out_stands_last()
    {
        var condition = new AllCondition(
            new NoneCondition(new InSegmentCondition(Guid.Empty)),
            new AnyCondition(
                new AttributeCondition("city", ConditionOperator.In, ConditionJson.Of(new[] { "上海", "杭州", "苏州" })),
                new IdentityCondition(IdentifierKind.Phone)),
            new EventCondition("Order Completed", ConditionOperator.Gte, ConditionJson.Of(800))
            {
                Agg = EventAggregate.Sum,
                Property = "amount",
                Where = [new PropertyFilter("channel", ConditionOperator.Eq, ConditionJson.Of("app"))],
            });

        (await DescribeAsync("zh-Hans", condition)).Text.ShouldBe(
            $"（城市是上海、杭州或苏州，或者有手机号），并且下单（channel是app）的amount合计至少800的客户，但排除在人群「{Guid.Empty}」里的人。");
        (await DescribeAsync("zh-Hans", new AllCondition())).Text.ShouldBe("所有客户。");
        (await DescribeAsync("en", new AllCondition())).Text.ShouldBe("All customers.");
        (await DescribeAsync("zh-Hans", new EventCondition("Viewed", ConditionOperator.Eq, ConditionJson.Of(0)))).Text.ShouldBe("从来没有Viewed的客户。");
    }

    [Fact]
    public async Task A_flag_is_never_said_with_two_verbs_and_calls_have_words()
    {
        var condition = new AllCondition(
            new AttributeCondition("isKnown", ConditionOperator.Eq, ConditionJson.Of(true)), new AttributeCondition("isKnown", ConditionOperator.Ne, ConditionJson.Of(false)),
            new EventCondition("page", ConditionOperator.Gte, ConditionJson.Of(1)) { Where = [new PropertyFilter("logged_in", ConditionOperator.Eq, ConditionJson.Of(true))] },
            new EventCondition("identify", ConditionOperator.Eq, ConditionJson.Of(0)));
        (await DescribeAsync("zh-Hans", condition)).Text.ShouldBe("已知身份为「是」，并且已知身份不为「否」，并且做过浏览页面（logged_in为「是」），并且从来没有更新资料的客户。");
        (await DescribeAsync("en", condition)).Text.ShouldBe(
            "Customers where Known person is yes and Known person is not no and Page viewed (logged_in is yes) happened and Profile updated did not happen at any time.");
    }

    [Theory]
    [InlineData("anniversaryWithin", "0", "生日的周年是今天的客户。", "Customers where the anniversary of Birthday is today.")]
    [InlineData("anniversaryWithin", "1", "生日的周年是今天或明天的客户。", "Customers where the anniversary of Birthday is today or tomorrow.")]
    [InlineData("anniversaryWithin", "7", "生日的周年在今天起7天内的客户。", "Customers where the anniversary of Birthday comes within 7 days.")]
    [InlineData("withinLast", "1", "生日在最近1天内的客户。", "Customers where Birthday is within the last day.")]
    [InlineData("withinLast", """{"amount":3,"unit":"hour"}""", "生日在最近3小时内的客户。", "Customers where Birthday is within the last 3 hours.")]
    [InlineData("moreThanAgo", """{"amount":1,"unit":"hour"}""", "生日在1小时以前的客户。", "Customers where Birthday is more than one hour ago.")]
    public async Task Days_from_today_are_named_as_people_name_them(string op, string value, string chinese, string english)
    {
        var condition = new AttributeCondition("birthday", Enum.Parse<ConditionOperator>(op, ignoreCase: true), JsonSerializer.Deserialize<JsonElement>(value));

        (await DescribeAsync("zh-Hans", condition)).Text.ShouldBe(chinese);
        (await DescribeAsync("en", condition)).Text.ShouldBe(english);
    }

    [Fact]
    public async Task One_day_and_one_hour_are_no_plural()
    {
        var today = new EventCondition("Viewed", ConditionOperator.Gte, ConditionJson.Of(1)) { Window = EventWindow.LastDays(1) };

        (await DescribeAsync("zh-Hans", today)).Text.ShouldBe("近1天做过Viewed的客户。");
        (await DescribeAsync("en", today)).Text.ShouldBe("Customers where Viewed happened in the last day.");
        (await DescribeAsync("en", today with { Window = today.Window! with { Unit = TimeUnit.Hour } })).Text.ShouldBe("Customers where Viewed happened in the last hour.");
    }

    [Fact]
    public async Task Every_piece_knows_its_row_and_what_it_is()
    {
        var parts = (await DescribeAsync("zh-Hans", Returning)).Parts;
        parts.ShouldContain(new SentencePartDto("城市", SentencePartKind.Field, "conditions[0]"));
        parts.ShouldContain(new SentencePartDto("上海", SentencePartKind.Value, "conditions[0]"));
        parts.ShouldContain(new SentencePartDto("至少", SentencePartKind.Operator, "conditions[1]"));
        parts.ShouldContain(new SentencePartDto("近7天", SentencePartKind.Value, "conditions[2]"));
    }

    [Fact]
    public async Task Every_operator_and_state_has_its_words_in_both_languages()
    {
        var conditions = Enum.GetValues<ConditionOperator>().Select(op => (ConditionNode)new AttributeCondition("city", op, ConditionJson.Of(new[] { 1, 2 })))
            .Concat(Enum.GetValues<ConsentState>().Select(s => new ConsentCondition("email", "marketing", s)))
            .Concat(Enum.GetValues<IdentifierKind>().Select(k => new IdentityCondition(k, false)))
            .Concat(Enum.GetValues<MessageAction>().Select(a => new MessageCondition(a) { JourneyId = Guid.Empty }))
            .Concat(new[] { ConditionOperator.Eq, ConditionOperator.Ne, ConditionOperator.Gt, ConditionOperator.Gte, ConditionOperator.Lt, ConditionOperator.Lte, ConditionOperator.Between }
                .Select(op => new EventCondition("A", op, ConditionJson.Of(5))));
        foreach (var condition in conditions)
        {
            foreach (var culture in new[] { "zh-Hans", "en" })
            {
                var text = (await DescribeAsync(culture, condition)).Text;
                text.ShouldNotContain(":", customMessage: $"a key without a text, in {culture}");
            }
        }
    }

    private async Task<ConditionSentenceDto> DescribeAsync(string culture, ConditionNode condition)
    {
        await using var transaction = await host.Module.BeginAsync(host.TenantId);
        var catalog = await host.Services.GetRequiredService<ConditionCatalogs>().LoadAsync(transaction, TimeZoneInfo.Utc, CancellationToken.None);
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
        return host.Services.GetRequiredService<ConditionSentences>().Describe(condition, catalog);
    }
}
