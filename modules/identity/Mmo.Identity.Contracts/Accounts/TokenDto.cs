namespace Mmo.Identity.Accounts;

/// <summary>What a program shows instead of a cookie, in the words of OAuth 2 (RFC 6749 §5.1).</summary>
public sealed class TokenDto
{
    /// <summary>Always <c>Bearer</c>.</summary>
    public string TokenType { get; set; } = "Bearer";

    /// <summary>Goes with every request: <c>Authorization: Bearer …</c>.</summary>
    public string AccessToken { get; set; } = "";

    /// <summary>Seconds until the access token runs out.</summary>
    public int ExpiresIn { get; set; }

    /// <summary>Gets the next tokens once; good for two weeks.</summary>
    public string RefreshToken { get; set; } = "";
}
