using Mmo.ContentHub.Rendering;

namespace Mmo.ContentHub.Tests.Rendering;

public sealed class TemplateVariablesTests
{
    [Theory]
    [InlineData("{{person.name}} {{{event.html}}}", "event.html", "person.name")]
    [InlineData("{{default person.name \"朋友\"}}", "person.name")]
    [InlineData("{{#if person.vip}}{{person.level}}{{else}}{{person.city}}{{/if}}", "person.city", "person.level", "person.vip")]
    [InlineData("{{#each event.items}}{{title}} {{this.price}} {{../person.name}}{{/each}}{{person.city}}", "event.items", "person.city")]
    [InlineData("{{! a comment }}{{~person.name~}}", "person.name")]
    [InlineData("{{formatDate event.paidAt 'yyyy'}}", "event.paidAt")]
    [InlineData("{{person.[收货 地址]}} {{姓名}}", "person.[收货 地址]", "姓名")]
    [InlineData("no variable")]
    public void The_variables_of_the_outermost_level_are_found(string source, params string[] variables) =>
        TemplateVariables.Of(source).ShouldBe(variables, ignoreOrder: true);

    [Fact]
    public void An_expression_knows_its_line() =>
        TemplateVariables.Expressions("one\n{{person.name}}\n\n{{person.city}}").Select(e => e.Line).ShouldBe([2, 4]);
}
