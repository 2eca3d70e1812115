namespace Mmo.AspNetCore.ApiDefinition;

internal sealed record ActionApiDescriptionModel(
    string UniqueName,
    string Name,
    string HttpMethod,
    string Url,
    IReadOnlyList<string> SupportedVersions,
    IReadOnlyList<MethodParameterApiDescriptionModel> ParametersOnMethod,
    IReadOnlyList<ParameterApiDescriptionModel> Parameters,
    ReturnValueApiDescriptionModel ReturnValue,
    bool? AllowAnonymous,
    string ImplementFrom);
