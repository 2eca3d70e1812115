namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ParameterApiDescriptionModel(
    string NameOnMethod,
    string Name,
    string? JsonName,
    string Type,
    string TypeSimple,
    bool IsOptional,
    object? DefaultValue,
    IReadOnlyList<string>? ConstraintTypes,
    string? BindingSourceId,
    string DescriptorName);
