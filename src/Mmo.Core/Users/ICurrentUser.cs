namespace Mmo.Users;

/// <summary>Who acts: a signed-in user, an API key, or nobody (a worker).</summary>
public interface ICurrentUser
{
    /// <summary>True for a signed-in user or an API key.</summary>
    bool IsAuthenticated { get; }

    /// <summary>The user's id; null for an API key and for workers.</summary>
    Guid? Id { get; }

    /// <summary>The API key's id; null for users and workers.</summary>
    Guid? ApiKeyId { get; }

    /// <summary>A name for audit entries: the user's name, the API key's name, or <c>system</c>.</summary>
    string Name { get; }
}
