namespace Mmo.EntityFrameworkCore.Operations;

/// <summary>Whether the slowest statements can be shown.</summary>
public enum StatementsState
{
    /// <summary>They are.</summary>
    Shown,

    /// <summary>The extension <c>pg_stat_statements</c> is not in our database.</summary>
    NotInstalled,

    /// <summary>It is, but the server does not load its library.</summary>
    NotLoaded,

    /// <summary>The kernel's role may not see what the modules' roles ran.</summary>
    NotAllowed,
}
