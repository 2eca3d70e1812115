namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record MethodParameterApiDescriptionModel(
    string Name,
    string TypeAsString,
    string Type,
    string TypeSimple,
    bool IsOptional,
    object? DefaultValue);
