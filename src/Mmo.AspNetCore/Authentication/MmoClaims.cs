namespace Mmo.AspNetCore.Authentication;

/// <summary>The claims of a signed-in user or an API key. Antiforgery tokens are bound to <see cref="UserId"/>.</summary>
public static class MmoClaims
{
    /// <summary>The user's id; absent for an API key.</summary>
    public const string UserId = "sub";

    /// <summary>The name for audit entries: the user's display name or the API key's name.</summary>
    public const string Name = "name";

    /// <summary>The tenant; every principal has one.</summary>
    public const string TenantId = "tenant";

    /// <summary>The API key's id; absent for a user.</summary>
    public const string ApiKeyId = "api_key";

    /// <summary>The session that a cookie or a token belongs to; absent for an API key. Whether it still counts, <see cref="ISessionValidator"/> says.</summary>
    public const string SessionId = "sid";

    /// <summary>How many pairs of tokens the session had up to this one; absent in a cookie.</summary>
    public const string Generation = "gen";
}
