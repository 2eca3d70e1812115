namespace Mmo.PlugIns;

/// <summary>A text in both languages.</summary>
public sealed class PlugInText
{
    /// <summary>Chinese.</summary>
    public string Zh { get; init; } = "";

    /// <summary>English.</summary>
    public string En { get; init; } = "";
}
