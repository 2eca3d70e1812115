namespace Mmo.Application.Services;

/// <summary>A service that may be reached over HTTP.</summary>
public interface IRemoteService;
