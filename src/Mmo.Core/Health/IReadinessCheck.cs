namespace Mmo.Health;

/// <summary>Something that must work before this host gets requests. Mark the class <c>ISingletonDependency</c>.</summary>
public interface IReadinessCheck
{
    /// <summary>What is checked, as shown by <c>/health/ready</c>: <c>database</c>.</summary>
    string Name { get; }

    /// <summary>Null when ready, else the reason for the log. An exception counts as not ready.</summary>
    Task<string?> CheckAsync(CancellationToken cancellationToken);
}
