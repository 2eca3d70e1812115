using Mmo.DependencyInjection;

namespace Mmo.Application.Services;

/// <summary>
/// An application service: its public methods become HTTP operations under <c>/api/&lt;module&gt;/…</c> by ABP's route conventions
/// (the verb from the method's prefix, the path from the rest of the name).
/// </summary>
public interface IApplicationService : IRemoteService, ITransientDependency;
