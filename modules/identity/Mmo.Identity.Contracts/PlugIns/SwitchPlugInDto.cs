namespace Mmo.Identity.PlugIns;

/// <summary>Whether a plug-in is on in the company. It says what shall be, so saying it twice changes nothing.</summary>
public sealed class SwitchPlugInDto
{
    /// <summary>True for on.</summary>
    public bool IsOn { get; set; }
}
