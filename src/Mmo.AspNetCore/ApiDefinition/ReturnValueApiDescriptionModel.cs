namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ReturnValueApiDescriptionModel(string Type, string TypeSimple);
