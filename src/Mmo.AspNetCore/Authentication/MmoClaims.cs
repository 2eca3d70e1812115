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

    /// <summary>Changes when all sessions of the user are to end: password, roles, lock.</summary>
    public const string SessionStamp = "stamp";
}
