namespace Mmo.EntityFrameworkCore.Auditing;

/// <summary>What people call the things in a module's audit entries. A module that has things with names implements it (<see cref="AuditedNames{TContext}"/>).</summary>
public interface IAuditedNames
{
    /// <summary>The module's schema.</summary>
    string Module { get; }

    /// <summary>The names of things of one kind in the current tenant, by their ids. What is gone, or has no name, is left out.</summary>
    Task<IReadOnlyDictionary<string, string>> ReadAsync(string kind, IReadOnlyCollection<string> ids, CancellationToken cancellationToken = default);
}
