namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ModuleApiDescriptionModel(
    string RootPath,
    string RemoteServiceName,
    IReadOnlyDictionary<string, ControllerApiDescriptionModel> Controllers);
