using System.Net;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Mmo.ContentHub.Rendering;
using Mmo.ContentHub.Templates;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Tests.Rendering;

public sealed class RendererTests
{
    private readonly TemplateRenderer _renderer = new();

    [Fact]
    public void A_value_is_escaped_in_the_HTML_and_left_alone_in_subject_and_text()
    {
        var rendered = Render("Hi {{person.name}}", "<p>{{person.name}}</p>", "{{person.name}}", new { person = new { name = "<b>陈&林" } });
        rendered.Html.ShouldBe("<p>&lt;b&gt;陈&amp;林</p>");
        rendered.Subject.ShouldBe("Hi <b>陈&林");
        rendered.Text.ShouldBe("<b>陈&林");
    }

    [Theory]
    [InlineData("javascript:alert(1)"), InlineData(" JavaScript:alert(1)"), InlineData("java\tscript:alert(1)"), InlineData("data:text/html,x"), InlineData("\u0001vbscript:x")]
    public void A_link_that_a_value_makes_runs_nothing(string address)
    {
        foreach (var quoted in new[] { "\"{{event.url}}\"", "'{{event.url}}'", "{{event.url}}" })
        {
            var html = Render("x", $"<a class=\"b\" href={quoted}>x</a>", "x", new { @event = new { url = address } }).Html;

            // White space ends an address without quotation marks: what is left of it is relative.
            new HtmlParser().ParseDocument(html).QuerySelector("a")!.GetAttribute("href").ShouldBeOneOf("#", "java");
        }
    }

    [Fact]
    public void A_link_that_stands_close_behind_another_attribute_runs_nothing_either() =>
        Render("x", "<a class='b'href='{{event.url}}'>x</a>", "x", new { @event = new { url = "javascript:alert(1)" } }).Html.ShouldBe("<a class='b'href=\"#\">x</a>");

    [Theory]
    [InlineData("https://shop.example.com/?a=1&b=javascript:x"), InlineData("mailto:a@example.com"), InlineData("#top"), InlineData("weixin://dl/chat")]
    public void Every_other_link_stays_as_it_is(string address) =>
        WebUtility.HtmlDecode(Render("x", "<a href=\"{{event.url}}\">x</a>", "x", new { @event = new { url = address } }).Html).ShouldBe($"<a href=\"{address}\">x</a>");

    [Fact]
    public void A_line_break_in_a_value_makes_no_header_of_its_own() =>
        Render("Hi {{person.name}}", "x", "x", new { person = new { name = "a\r\nBcc: b@example.com" } }).Subject.ShouldBe("Hi a Bcc: b@example.com");

    [Fact]
    public void A_missing_value_reads_as_nothing_or_as_the_default()
    {
        var rendered = Render("{{person.name}}|{{default person.name \"朋友\"}}", "x", "x", new { person = new { city = "上海" } });
        rendered.Subject.ShouldBe("|朋友");
    }

    [Fact]
    public void Numbers_and_dates_are_formatted()
    {
        var rendered = Render(
            "{{formatNumber event.amount \"#,##0.00\"}} {{formatDate event.paidAt \"yyyy-MM-dd\"}}", "x", "x",
            new { @event = new { amount = 1234.5, paidAt = "2026-11-22T10:00:00Z" } });
        rendered.Subject.ShouldBe("1,234.50 2026-11-22");
    }

    [Fact]
    public void A_list_is_gone_through() =>
        Render("x", "{{#each event.items}}<li>{{title}}</li>{{/each}}", "x", new { @event = new { items = new[] { new { title = "茶" }, new { title = "杯" } } } })
            .Html.ShouldBe("<li>茶</li><li>杯</li>");

    [Fact]
    public void No_CLR_object_can_be_reached_from_a_template()
    {
        var model = new Dictionary<string, object?> { ["person"] = new Dictionary<string, object?> { ["name"] = typeof(string), ["when"] = DateTimeOffset.UnixEpoch } };
        var rendered = _renderer.Render(
            new EmailTemplateContentDto { Subject = "{{person.name.Assembly.Location}}{{person.when.Ticks}}", Html = "x", Text = "x" }, model);
        rendered.Subject.ShouldBe("");
    }

    [Fact]
    public void Loops_that_multiply_are_stopped_with_a_sentence()
    {
        var many = Enumerable.Range(0, 90).ToArray();
        Should.Throw<MmoValidationException>(() => Render(
                "x", "{{#each event.a}}{{#each ../event.a}}{{#each ../../event.a}}0123456789{{/each}}{{/each}}{{/each}}", "x", new { @event = new { a = many } }))
            .Errors[0].Code.ShouldBe("ContentHub:FilledTooLong");
    }

    [Theory]
    [InlineData("{{#each @root}}", 22)]
    [InlineData("{{#each @root}}{{!-- {{/each}} --}}", 22)]
    [InlineData("{{~# each @root ~}}", 22)]
    [InlineData("{{#event.a}}", 4)]
    [InlineData("{{#if-a}}", 4)]
    [InlineData("{{#with.a}}", 4)]
    public void Loops_that_write_nothing_are_not_begun_when_they_would_take_too_long(string loop, int depth)
    {
        var end = loop.Contains("each", StringComparison.Ordinal) ? "{{/each}}" : loop.Replace('#', '/');
        var html = string.Concat(Enumerable.Repeat(loop, depth)) + string.Concat(Enumerable.Repeat(end, depth));
        Should.Throw<MmoValidationException>(() => Render("x", html, "x", new { person = new { }, @event = new { a = Enumerable.Range(0, 40).ToArray() } }))
            .Errors[0].Code.ShouldBe("ContentHub:LoopsTooLong");
    }

    [Fact]
    public void Orders_with_their_items_are_gone_through() =>
        Render("x", "{{#with event}}{{#each orders}}{{# if items}}{{#each items}}{{this}}{{/each}}{{/if}};{{/each}}{{/with}}", "x", new
        {
            @event = new { orders = Enumerable.Range(0, 200).Select(_ => new { items = new[] { 1, 2 } }).ToArray() },
        }).Html.Length.ShouldBe(600);

    [Theory]
    [InlineData("{{> footer}}"), InlineData("{{#> layout}}{{/layout}}"), InlineData("{{#*inline \"x\"}}{{/inline}}"), InlineData("{{~>footer}}")]
    public void Parts_that_call_each_other_are_refused(string html) =>
        Should.Throw<MmoValidationException>(() => _renderer.Check(new EmailTemplateContentDto { Subject = "x", Html = html })).Errors[0].Code.ShouldBe("ContentHub:NoPartials");

    [Fact]
    public void Parts_in_what_was_published_before_they_were_refused_are_not_filled()
    {
        var template = _renderer.Prepare(Published("{{#*inline \"x\"}}y{{/inline}}{{> x}}"));
        template.Render(new RenderModel("somebody", new Dictionary<string, object?>()), out var fault).ShouldBeNull();
        fault!.Code.ShouldBe("ContentHub:LoopsTooLong");
    }

    [Theory]
    [InlineData("{{#if person.name}}never closed", "ContentHub:BlockNotClosed")]
    [InlineData("{{person.name", "ContentHub:BracesDoNotMatch")]
    [InlineData("<p>{{#if person.name}</p>", "ContentHub:BracesDoNotMatch")]
    [InlineData("{{/if}}", "ContentHub:BlockNotOpened")]
    public void A_template_that_is_none_is_refused_with_its_field_in_the_readers_language(string html, string code)
    {
        var error = Should.Throw<MmoValidationException>(() => _renderer.Check(new EmailTemplateContentDto { Subject = "x", Html = html })).Errors[0];
        error.Members.ShouldBe(["html"]);
        error.Code.ShouldBe(code);
    }

    [Fact]
    public void Too_many_expressions_are_refused() =>
        Should.Throw<MmoValidationException>(() => _renderer.Check(new EmailTemplateContentDto
        {
            Subject = "x", Html = string.Concat(Enumerable.Repeat("{{person.name}}", TemplateBounds.MaxExpressions + 1)),
        })).Errors[0].Code.ShouldBe("ContentHub:TooManyExpressions");

    // Each of these took seconds, or overflowed the stack of the host, which ends it.
    [Theory]
    [InlineData("functions in functions", "ContentHub:ExpressionTooLong")]
    [InlineData("a path of 60,000 names", "ContentHub:ExpressionTooLong")]
    [InlineData("50,000 arguments", "ContentHub:ExpressionTooLong")]
    [InlineData("never closed", "ContentHub:ExpressionTooLong")]
    [InlineData("hidden behind braces in a quotation", "ContentHub:BracesInText")]
    [InlineData("hidden behind a quotation mark in a quotation", "ContentHub:BracesInText")]
    [InlineData("hidden behind braces in brackets", "ContentHub:BracesInText")]
    [InlineData("braces that only the text has", "ContentHub:ExpressionTooLong")]
    [InlineData("uncounted expressions", "ContentHub:TooManyExpressions")]
    [InlineData("tags in tags", "ContentHub:TooManyTags")]
    public void A_template_that_would_stop_the_host_is_refused_before_it_is_compiled(string attack, string code)
    {
        var functions = string.Concat(Enumerable.Repeat("(default ", 15_000)) + "1" + new string(')', 15_000);
        var html = attack switch
        {
            "functions in functions" => "{{default " + functions + "}}",
            "a path of 60,000 names" => "{{" + string.Concat(Enumerable.Repeat("a.", 60_000)) + "b}}",
            "50,000 arguments" => "{{default " + string.Concat(Enumerable.Repeat("1 ", 50_000)) + "}}",
            "never closed" => "{{default " + functions,
            "hidden behind braces in a quotation" => "{{default \"}}\" " + functions + "}}",
            "hidden behind a quotation mark in a quotation" => "{{default \"\\\"}} \" " + functions + "}}",
            "hidden behind braces in brackets" => "{{default [}}] " + functions + "}}",
            "braces that only the text has" => "{<b>{</b>default " + functions + "&#125;&#125;",
            "uncounted expressions" => string.Concat(Enumerable.Repeat("{{default a \"{\"}}", TemplateBounds.MaxExpressions + 1)),
            _ => string.Concat(Enumerable.Repeat("<b>", 66_000)),
        };
        Should.Throw<MmoValidationException>(() => _renderer.Check(new EmailTemplateContentDto { Subject = "x", Html = html })).Errors[0].Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("{{formatNumber event.amount \"X\"}}", "ContentHub:FunctionFormat", "X")]
    [InlineData("{{formatNumber event.amount \"N999999999\"}}", "ContentHub:FunctionFormat", "N999999999")]
    [InlineData("{{formatDate event.at \"%\"}}", "ContentHub:FunctionFormat", "%")]
    [InlineData("{{default}}", "ContentHub:FunctionNeedsVariable", null)]
    public void A_function_that_cannot_work_says_why_and_stops_nobody_else(string html, string code, string? format)
    {
        var model = new Dictionary<string, object?> { ["event"] = new Dictionary<string, object?> { ["amount"] = 5, ["at"] = "2026-11-22T10:00:00Z" } };
        _renderer.Prepare(Published(html)).Render(new RenderModel("somebody", model), out var fault).ShouldBeNull();
        (fault!.Code, fault.Data!.GetValueOrDefault("Format")).ShouldBe((code, format));
    }

    [Theory]
    [InlineData("{{#each}}{{/each}}")]
    [InlineData("{{#if}}x{{/if}}")]
    [InlineData("{{#if}}")]
    [InlineData("{{~#with ~}}x")]
    public void A_statement_without_its_subject_is_refused(string html) =>
        Should.Throw<MmoValidationException>(() => _renderer.Check(new EmailTemplateContentDto { Subject = "x", Html = html })).Errors[0].Code.ShouldBe("ContentHub:StatementIncomplete");

    private static PublishedEmailTemplate Published(string html) => new()
    {
        Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch), TemplateId = Guid.Empty, Number = 1, Name = "x", Subject = "x", Html = html, Text = "x", Variables = [],
        PublishedAt = DateTimeOffset.UnixEpoch,
    };

    private RenderedEmail Render(string subject, string html, string text, object model)
    {
        var values = JsonSerializer.SerializeToElement(model).EnumerateObject().ToDictionary(p => p.Name, p => (object?)p.Value);
        return _renderer.Render(new EmailTemplateContentDto { Subject = subject, Html = html, Text = text }, values);
    }
}
