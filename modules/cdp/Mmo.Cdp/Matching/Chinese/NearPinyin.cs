using System.Text;

namespace Mmo.Cdp.Matching.Chinese;

/// <summary>
/// Pinyin without the differences that whole regions do not make: zh/z, ch/c, sh/s, n/l at the beginning, ing/in, eng/en, ang/an at the end
/// (the pairs that input methods offer as 模糊音).
/// </summary>
internal static class NearPinyin
{
    public static string Of(string syllables)
    {
        var near = new StringBuilder(syllables.Length);
        foreach (var syllable in syllables.Split(' '))
        {
            if (near.Length > 0)
            {
                near.Append(' ');
            }

            var start = 1;
            var first = syllable.Length > 0 ? syllable[0] : ' ';
            if (syllable.Length > 1 && first is 'z' or 'c' or 's' && syllable[1] == 'h')
            {
                start = 2;
            }

            near.Append(first == 'n' ? 'l' : first);
            var rest = syllable.Length > start ? syllable.AsSpan(start) : [];
            near.Append(rest.EndsWith("ing") || rest.EndsWith("eng") || rest.EndsWith("ang") ? rest[..^1] : rest);
        }

        return near.ToString();
    }
}
