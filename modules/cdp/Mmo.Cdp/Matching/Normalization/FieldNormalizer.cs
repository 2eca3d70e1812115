using Mmo.Cdp.Matching.Chinese;
using Mmo.Cdp.Matching.Similarity;

namespace Mmo.Cdp.Matching.Normalization;

/// <summary>From what was written to what is compared, by the kind of the field.</summary>
internal static class FieldNormalizer
{
    /// <summary>The folded form under which equal values are found, or null for what says nothing.</summary>
    public static string? Written(FieldKind kind, string? raw)
    {
        if (string.IsNullOrWhiteSpace(raw))
        {
            return null;
        }

        var folded = TextNormalizer.Fold(raw);
        if (TextNormalizer.IsPlaceholder(folded))
        {
            return null;
        }

        var written = kind switch
        {
            FieldKind.BirthDate => BirthDateReader.Read(folded)?.Digits,
            FieldKind.Phone => PhoneDigits.Of(folded),
            FieldKind.Email => MailboxReader.Read(folded) is var (local, domain) ? $"{local}@{domain}" : null,
            FieldKind.Postcode or FieldKind.StreetNumber => TextNormalizer.Code(folded),
            FieldKind.NationalId or FieldKind.UserId or FieldKind.Number => Number(TextNormalizer.Code(folded)),
            FieldKind.GivenName or FieldKind.Surname => Name(folded),
            FieldKind.FullName => folded,
            _ => TextNormalizer.Words(folded),
        };
        return string.IsNullOrEmpty(written) || TextNormalizer.IsPlaceholder(written) ? null : written;
    }

    /// <summary>The text under which the value is counted: without accents, in simplified characters.</summary>
    public static string Compared(string written) => ChineseText.Simplify(TextNormalizer.WithoutAccents(written));

    public static FieldValue Read(FieldKind kind, string written, Term term)
    {
        var text = term.Text;
        if (kind is FieldKind.GivenName or FieldKind.Surname && ChineseText.IsChinese(text))
        {
            var tones = Pinyin.Of(text, kind == FieldKind.Surname);
            var pinyin = Pinyin.WithoutTones(tones);
            var latin = pinyin.Replace(" ", "", StringComparison.Ordinal);
            return new FieldValue(written, term)
            {
                Tones = tones, Pinyin = pinyin, NearPinyin = NearPinyin.Of(pinyin), Latin = latin, Letters = new LetterSet(latin),
            };
        }

        return kind switch
        {
            FieldKind.BirthDate => new FieldValue(written, term) { Date = BirthDateReader.Read(text)?.Date ?? default },
            FieldKind.Email => new FieldValue(written, term) { Mailbox = MailboxReader.Read(text) ?? default },
            _ => new FieldValue(written, term),
        };
    }

    private static string Name(string folded)
    {
        var words = TextNormalizer.Words(folded);
        return ChineseText.IsChinese(words) ? words.Replace(" ", "", StringComparison.Ordinal) : words;
    }

    private static string? Number(string code) => code.All(c => c == '0') || (code.Length > 3 && TextNormalizer.IsOneCharacterRepeated(code)) ? null : code;
}
