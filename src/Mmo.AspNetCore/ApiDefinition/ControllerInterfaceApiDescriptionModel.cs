namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ControllerInterfaceApiDescriptionModel(string Type, string Name);
