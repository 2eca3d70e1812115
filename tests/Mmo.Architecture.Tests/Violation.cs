namespace Mmo.Architecture.Tests;

/// <summary>A rule that is broken somewhere.</summary>
/// <param name="Subject">What breaks it: a project, a type, a table.</param>
/// <param name="Message">How.</param>
internal sealed record Violation(string Subject, string Message)
{
    public override string ToString() => $"{Subject}: {Message}";
}
