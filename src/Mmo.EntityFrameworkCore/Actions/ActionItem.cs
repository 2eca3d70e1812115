using System.Text.Json;
using Mmo.Json;

namespace Mmo.EntityFrameworkCore.Actions;

/// <summary>An effect to be carried out.</summary>
public sealed class ActionItem
{
    /// <summary>The row's id.</summary>
    public Guid Id { get; init; }

    /// <summary>What is to be done.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Makes the effect happen once, however often it is tried.</summary>
    public string IdempotencyKey { get; init; } = "";

    /// <summary>The arguments as JSON.</summary>
    public string Payload { get; init; } = "";

    /// <summary>How often it was tried, this time included.</summary>
    public int Attempts { get; init; }

    /// <summary>The arguments.</summary>
    public T Read<T>() => JsonSerializer.Deserialize<T>(Payload, MmoJson.Options)!;
}
