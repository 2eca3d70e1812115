namespace Mmo.Cdp.Imports;

/// <summary>Why a cell is left out while its row is taken in.</summary>
public enum ImportLeftOutReason
{
    /// <summary>An identifier that names nobody: null, 0000, or one that the identifier rules block.</summary>
    Blocked,

    /// <summary>Longer than an identifier or attribute may be.</summary>
    TooLong,

    /// <summary>No e-mail address, no phone number, no date, no time zone, where the column is of one.</summary>
    Unreadable,
}
