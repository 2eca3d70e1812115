namespace Mmo.Cdp.Matching.Similarity;

/// <summary>Soundex (Russell 1918, as the American census uses it): the first letter and three digits for the consonants that follow.</summary>
internal static class Soundex
{
    //                               abcdefghijklmnopqrstuvwxyz; 0 a vowel, 9 passed over (h, w)
    private const string Digits = "01230129022455012623019202";

    /// <summary>The code; for text that does not begin with a Latin letter, the text itself.</summary>
    public static string Of(string text)
    {
        if (text.Length == 0 || !char.IsAsciiLetterLower(text[0]))
        {
            return text;
        }

        Span<char> code = ['0', '0', '0', '0'];
        code[0] = text[0];
        var length = 1;
        var last = Digits[text[0] - 'a'];
        for (var i = 1; i < text.Length && length < 4; i++)
        {
            if (!char.IsAsciiLetterLower(text[i]))
            {
                continue;
            }

            var digit = Digits[text[i] - 'a'];
            if (digit != '9')
            {
                if (digit != '0' && digit != last)
                {
                    code[length++] = digit;
                }

                last = digit;
            }
        }

        return code.ToString();
    }
}
