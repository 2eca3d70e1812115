namespace Mmo.AspNetCore.Configuration;

/// <summary>The culture of the request.</summary>
public sealed class CurrentCultureDto
{
    /// <summary><c>zh-Hans</c> or <c>en</c>.</summary>
    public string Name { get; set; } = "";
}
