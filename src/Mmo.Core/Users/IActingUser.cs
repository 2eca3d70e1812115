namespace Mmo.Users;

/// <summary>
/// Lets work that no request began act as a user: their rights, their data scope and their name in the audit log. For first data and demos; what a
/// worker does on its own account stays the system's.
/// </summary>
public interface IActingUser
{
    /// <summary>Acts as the user until the returned scope is disposed; the user's tenant is the current one for as long.</summary>
    IDisposable Change(Guid tenantId, Guid userId, string name);
}
