namespace Mmo.ContentHub.Templates;

/// <summary>How bad a finding is.</summary>
public enum LintSeverity
{
    /// <summary>Worth a look.</summary>
    Warning = 0,

    /// <summary>Must be mended before publishing.</summary>
    Error = 1,
}
