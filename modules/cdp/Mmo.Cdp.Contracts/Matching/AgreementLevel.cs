namespace Mmo.Cdp.Matching;

/// <summary>How far two values agree. Higher is stronger, in every kind of field that has the level.</summary>
public enum AgreementLevel : byte
{
    /// <summary>One of the records has no value: no evidence either way.</summary>
    Missing,

    /// <summary>They speak against one person.</summary>
    Different,

    /// <summary>Little in common: the year of a date, the domain of an address.</summary>
    Related,

    /// <summary>Alike, as strangers' values are now and then.</summary>
    Similar,

    /// <summary>One is an initial, a short form or a part of the other.</summary>
    ShortForm,

    /// <summary>Chinese: alike but for zh/z, n/l, ing/in and their like.</summary>
    SoundsNear,

    /// <summary>A slip apart.</summary>
    Near,

    /// <summary>A large part is equal: two parts of a date, the mailbox under another domain, the end of a phone number.</summary>
    PartlySame,

    /// <summary>Chinese: the same pinyin.</summary>
    SoundsAlike,

    /// <summary>Chinese: the same pinyin and tones.</summary>
    SoundsAlikeWithTones,

    /// <summary>Day and month are exchanged.</summary>
    Transposed,

    /// <summary>Equal but for traditional characters or accents.</summary>
    SameSimplified,

    /// <summary>Equal.</summary>
    Exact,
}
