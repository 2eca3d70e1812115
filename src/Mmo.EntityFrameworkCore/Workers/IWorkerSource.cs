namespace Mmo.EntityFrameworkCore.Workers;

/// <summary>Brings workers; mark the class <c>ISingletonDependency</c>.</summary>
public interface IWorkerSource
{
    /// <summary>The workers; asked once, when the host starts.</summary>
    IEnumerable<Worker> Workers();
}
