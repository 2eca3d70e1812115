namespace Mmo.Architecture.Tests.Guards;

/// <summary>A place in the code that keeps something from going wrong, and the test that misses it: an entry of tests/mutations/guards.json.</summary>
/// <param name="Name">What it guards.</param>
/// <param name="File">Where it stands.</param>
/// <param name="Find">Its text.</param>
/// <param name="Replace">What is left when it is removed.</param>
/// <param name="Project">The project of the test.</param>
/// <param name="Test">Class and method.</param>
internal sealed record Guard([property: System.Text.Json.Serialization.JsonPropertyName("guard")] string Name, string File, string Find, string Replace, string Project, string Test);
