using Mmo.ContentHub.Rendering;

namespace Mmo.ContentHub.Tests.Rendering;

public sealed class HtmlTextTests
{
    [Fact]
    public void Paragraphs_lists_and_links_become_lines() =>
        HtmlText.From("<style>p{}</style><h1>你好，{{person.name}}</h1><p>看看<a href=\"https://shop.example/{{event.id}}\">新品</a></p><ul><li>茶</li><li>杯</li></ul>")
            .ShouldBe("你好，{{person.name}}\n\n看看新品 (https://shop.example/{{event.id}})\n\n- 茶\n\n- 杯");

    [Fact]
    public void A_link_that_shows_its_own_address_shows_it_once() =>
        HtmlText.From("<a href=\"https://a.example/\">https://a.example/</a>").ShouldBe("https://a.example/");
}
