namespace Mmo.AspNetCore.ApiDefinition;

/// <summary>ABP's description of all operations, module by module.</summary>
internal sealed record ApplicationApiDescriptionModel(
    IReadOnlyDictionary<string, ModuleApiDescriptionModel> Modules,
    IReadOnlyDictionary<string, object> Types);
