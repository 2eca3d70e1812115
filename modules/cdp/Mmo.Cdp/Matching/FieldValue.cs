using Mmo.Cdp.Matching.Similarity;

namespace Mmo.Cdp.Matching;

/// <summary>
/// A normalised value and what is compared of it. Records with the same value share one object, so that what is dear to work out is
/// worked out once and most comparisons are of references.
/// </summary>
internal sealed class FieldValue(string written, Term term)
{
    /// <summary>Folded, but with its traditional characters and accents.</summary>
    public string Written { get; } = written;

    /// <summary>The form that is compared, and how often it occurs.</summary>
    public Term Term { get; } = term;

    public string Text => Term.Text;

    /// <summary>Chinese: pinyin, syllables apart, with tones. Else null.</summary>
    public string? Tones { get; init; }

    /// <summary>Chinese: pinyin without tones.</summary>
    public string? Pinyin { get; init; }

    /// <summary>Chinese: pinyin without the differences that many people do not hear.</summary>
    public string? NearPinyin { get; init; }

    /// <summary>In Latin letters: pinyin of a Chinese value without spaces, else the text.</summary>
    public string Latin { get; init; } = term.Text;

    /// <summary>The letters of <see cref="Latin"/>.</summary>
    public LetterSet Letters { get; init; } = new(term.Text);

    /// <summary>A date's parts, 0 where it is no date.</summary>
    public (int Year, int Month, int Day) Date { get; init; }

    /// <summary>Of an e-mail address: what stands before and behind the @.</summary>
    public (string Local, string Domain) Mailbox { get; init; }
}
