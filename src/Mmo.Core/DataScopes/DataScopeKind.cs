namespace Mmo.DataScopes;

/// <summary>How far a data scope reaches.</summary>
public enum DataScopeKind
{
    /// <summary>Only rows that the person owns.</summary>
    Own = 0,

    /// <summary>Rows of the person's organisation units and those below.</summary>
    Units = 1,

    /// <summary>All rows of the tenant.</summary>
    All = 2,
}
