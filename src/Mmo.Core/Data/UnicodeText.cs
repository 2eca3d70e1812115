using System.Text;

namespace Mmo.Data;

/// <summary>Text in one of Unicode's normal forms (UAX #15), from whoever wrote it.</summary>
public static class UnicodeText
{
    /// <summary>
    /// The text in the form; null for what is no text: half a surrogate pair, or the noncharacter U+FFFE, which .NET answers with an exception.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="form">The normal form.</param>
    public static string? Normalize(string text, NormalizationForm form)
    {
        try
        {
            return text.Normalize(form);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
