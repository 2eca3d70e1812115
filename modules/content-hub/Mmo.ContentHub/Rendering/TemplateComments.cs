using System.Text.RegularExpressions;

namespace Mmo.ContentHub.Rendering;

/// <summary>Comments of a template, <c>{{! … }}</c> and <c>{{!-- … --}}</c>: what stands in them is not looked at.</summary>
internal static partial class TemplateComments
{
    /// <summary>The template with blanks in their place, so that everything else stands where it stood.</summary>
    public static string Blank(string template) => Comment().Replace(template, comment => new string(' ', comment.Length));

    [GeneratedRegex(@"\{\{~?!--.*?--~?\}\}|\{\{~?!.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Comment();
}
