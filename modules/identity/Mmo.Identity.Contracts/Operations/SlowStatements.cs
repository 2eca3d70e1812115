namespace Mmo.Identity.Operations;

/// <summary>Whether the slowest statements can be shown.</summary>
public enum SlowStatements
{
    /// <summary>They are.</summary>
    Shown,

    /// <summary>The extension <c>pg_stat_statements</c> is not in the database.</summary>
    NotInstalled,

    /// <summary>It is, but the server does not load its library.</summary>
    NotLoaded,

    /// <summary>The role <c>mmo_kernel</c> may not see what the others ran.</summary>
    NotAllowed,
}
