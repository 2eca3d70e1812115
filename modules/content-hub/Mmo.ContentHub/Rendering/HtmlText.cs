using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Mmo.ContentHub.Rendering;

/// <summary>Makes the plain-text body of an HTML one; variables stay as they are.</summary>
internal static partial class HtmlText
{
    private static readonly HashSet<string> Skipped = ["SCRIPT", "STYLE", "HEAD", "TITLE", "TEMPLATE"];

    private static readonly HashSet<string> Blocks = ["P", "DIV", "TR", "TABLE", "H1", "H2", "H3", "H4", "H5", "H6", "UL", "OL", "LI", "BLOCKQUOTE", "HR"];

    public static string From(string html)
    {
        var text = new StringBuilder();
        Append(new HtmlParser().ParseDocument(html).Body!, text);
        return BlankLines().Replace(text.ToString(), "\n\n").Trim();
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            switch (child)
            {
                case IText leaf:
                    text.Append(Spaces().Replace(leaf.Data, " "));
                    break;
                case IElement element when Skipped.Contains(element.TagName):
                    break;
                case IElement { TagName: "BR" }:
                    text.Append('\n');
                    break;
                case IElement element:
                    AppendElement(element, text);
                    break;
            }
        }
    }

    private static void AppendElement(IElement element, StringBuilder text)
    {
        var isBlock = Blocks.Contains(element.TagName);
        text.Append(isBlock ? "\n" : "").Append(element.TagName == "LI" ? "- " : "");
        Append(element, text);
        if (element.TagName == "A" && element.GetAttribute("href") is { Length: > 0 } address && address != element.TextContent.Trim() && address[0] != '#')
        {
            text.Append(" (").Append(address).Append(')');
        }

        text.Append(isBlock ? "\n" : "");
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]*\n(?:[ \t]*\n)+")]
    private static partial Regex BlankLines();
}
