namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ControllerApiDescriptionModel(
    string ControllerName,
    string ControllerGroupName,
    bool IsRemoteService,
    bool IsIntegrationService,
    string? ApiVersion,
    string Type,
    IReadOnlyList<ControllerInterfaceApiDescriptionModel> Interfaces,
    IReadOnlyDictionary<string, ActionApiDescriptionModel> Actions);
