using Mmo.ContentHub.Rendering;
using Mmo.ContentHub.Templates;
using Mmo.ErrorHandling;

namespace Mmo.ContentHub.Tests.Rendering;

public sealed class TemplateFaultTests
{
    private readonly TemplateRenderer _renderer = new();

    [Theory]
    [InlineData("a\n  {{#if x}}never", "ContentHub:BlockNotClosed", 2, 3)]
    [InlineData("a\nb {{/if}}", "ContentHub:BlockNotOpened", 2, 3)]
    [InlineData("{{#if a}}\n{{#each b}}x{{/if}}{{/each}}", "ContentHub:BlockEndsWrong", 2, 13)]
    [InlineData("a\n{{person.name", "ContentHub:BracesDoNotMatch", 2, 1)]
    [InlineData("<p>{{#if a}</p>", "ContentHub:BracesDoNotMatch", 1, 4)]
    [InlineData("ab{{{a}}", "ContentHub:BracesDoNotMatch", 1, 3)]
    [InlineData("\n\n {{!-- never", "ContentHub:CommentNotClosed", 3, 2)]
    [InlineData("x {{#if a == b}}y{{/if}}", "ContentHub:NotUnderstood", 1, 3)]
    [InlineData("{{“a”}}", "ContentHub:NotUnderstood", 1, 1)]
    [InlineData("\n{{person.name | upper}}", "ContentHub:BarMisplaced", 2, 1)]
    [InlineData("{{#if a b}}x{{/if}}", "ContentHub:ConditionArguments", null, null)]
    [InlineData("{{default b=}}", "ContentHub:ValueMissing", null, null)]
    [InlineData("\n{{> footer}}", "ContentHub:NoPartials", 2, 1)]
    public void What_does_not_compile_is_said_in_words_of_ours_with_its_place(string html, string code, int? line, int? column)
    {
        var fault = Refused(html);
        (fault.Code, fault.Data?.GetValueOrDefault("Line") as int?, fault.Data?.GetValueOrDefault("Column") as int?).ShouldBe((code, line, column));
    }

    [Theory]
    [InlineData("{{shout person.name}}", "ContentHub:FunctionUnknown")]
    [InlineData("{{#shout person.name}}x{{/shout}}", "ContentHub:FunctionUnknown")]
    [InlineData("{{lookup person}}", "ContentHub:FunctionArguments")]
    public void What_fails_only_when_it_is_filled_is_said_in_words_of_ours_too(string html, string code) =>
        Should.Throw<MmoValidationException>(() => _renderer.Render(Draft(html), new Dictionary<string, object?>())).Errors[0].Code.ShouldBe(code);

    [Fact]
    public void A_sentence_that_nobody_translated_stands_behind_one_of_ours_without_its_place()
    {
        var (code, data) = TemplateSentence.Of("Some new trouble  Occured at: 3:7");
        (code, data["Reason"]).ShouldBe(("ContentHub:TemplateSyntax", "Some new trouble"));
    }

    [Fact]
    public void A_fault_of_the_text_that_is_made_from_the_HTML_names_no_place() =>
        Refused("{<b>{</b>#if a}<i>}</i>").Data!.ContainsKey("Line").ShouldBeFalse();

    private ValidationError Refused(string html) => Should.Throw<MmoValidationException>(() => _renderer.Check(Draft(html))).Errors[0];

    private static EmailTemplateContentDto Draft(string html) => new() { Subject = "x", Html = html };
}
