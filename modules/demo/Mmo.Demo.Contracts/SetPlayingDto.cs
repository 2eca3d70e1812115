using System.Text.Json.Serialization;

namespace Mmo.Demo;

/// <summary>Whether members visit, buy and sign up as long as the host runs.</summary>
public sealed class SetPlayingDto
{
    /// <summary>True lets them.</summary>
    [JsonRequired]
    public bool IsPlaying { get; set; }
}
