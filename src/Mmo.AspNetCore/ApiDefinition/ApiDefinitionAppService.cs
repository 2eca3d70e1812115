using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Controllers;
using Mmo.Application.Services;
using Mmo.AspNetCore.Controllers;

namespace Mmo.AspNetCore.ApiDefinition;

internal sealed class ApiDefinitionAppService(IApiDescriptionGroupCollectionProvider descriptions, ConventionalControllerOptions options) : IApplicationService
{
    /// <summary>Describes every operation in ABP's shape, for generators of clients that know it. Types are described by OpenAPI only.</summary>
    [Authorize]
    public Task<ApplicationApiDescriptionModel> GetAsync()
    {
        var operations = descriptions.ApiDescriptionGroups.Items
            .SelectMany(group => group.Items)
            .Where(d => d.ActionDescriptor is ControllerActionDescriptor)
            .Select(d => (Description: d, Action: (ControllerActionDescriptor)d.ActionDescriptor))
            .ToLookup(o => o.Action.ControllerTypeInfo.AsType());
        var modules = options.Settings.OrderBy(s => s.RootPath, StringComparer.Ordinal).ToDictionary(
            setting => setting.RootPath,
            setting => new ModuleApiDescriptionModel(setting.RootPath, setting.DocumentName, operations
                .Where(service => service.Key.Assembly == setting.Assembly)
                .OrderBy(service => service.Key.FullName, StringComparer.Ordinal)
                .ToDictionary(service => service.Key.FullName!, service => Controller(service.Key, service))));
        return Task.FromResult(new ApplicationApiDescriptionModel(modules, new Dictionary<string, object>()));
    }

    private static ControllerApiDescriptionModel Controller(Type service, IEnumerable<(ApiDescription Description, ControllerActionDescriptor Action)> operations) => new(
        ConventionalRoute.ControllerName(service),
        ConventionalRoute.ControllerName(service),
        IsRemoteService: true,
        IsIntegrationService: false,
        ApiVersion: null,
        service.FullName!,
        [.. service.GetInterfaces()
            .Where(i => typeof(IRemoteService).IsAssignableFrom(i) && i.Assembly != typeof(IRemoteService).Assembly)
            .Select(i => new ControllerInterfaceApiDescriptionModel(i.FullName!, i.Name))],
        operations.Select(o => Action(service, o.Description, o.Action)).OrderBy(a => a.UniqueName, StringComparer.Ordinal).ToDictionary(a => a.UniqueName));

    private static ActionApiDescriptionModel Action(Type service, ApiDescription description, ControllerActionDescriptor action)
    {
        var method = action.MethodInfo;
        var parameters = method.GetParameters().Where(p => p.ParameterType != typeof(CancellationToken)).ToArray();
        var answer = ParameterKinds.Unwrap(method.ReturnType) ?? typeof(void);
        return new ActionApiDescriptionModel(
            string.Join("By", parameters.Select(p => char.ToUpperInvariant(p.Name![0]) + p.Name[1..]).Prepend(method.Name).Take(2))
                + string.Concat(parameters.Skip(1).Select(p => $"And{char.ToUpperInvariant(p.Name![0])}{p.Name[1..]}")),
            method.Name,
            description.HttpMethod!,
            description.RelativePath!.Split('?')[0],
            [],
            [.. parameters.Select(p => new MethodParameterApiDescriptionModel(
                p.Name!, $"{Full(p.ParameterType)}, {p.ParameterType.Assembly.GetName().Name}", Full(p.ParameterType), Simple(p.ParameterType), p.HasDefaultValue, p.HasDefaultValue ? p.DefaultValue : null))],
            [.. description.ParameterDescriptions.Select(Parameter)],
            new ReturnValueApiDescriptionModel(Full(answer), Simple(answer)),
            action.EndpointMetadata.Any(m => m is IAllowAnonymous) ? true : null,
            RemoteMethods.ContractsOf(service, method).FirstOrDefault()?.DeclaringType?.FullName ?? service.FullName!);
    }

    private static ParameterApiDescriptionModel Parameter(ApiParameterDescription parameter)
    {
        var onMethod = parameter.ParameterDescriptor.Name;
        return new ParameterApiDescriptionModel(
            onMethod,
            parameter.Name,
            null,
            Full(parameter.Type),
            Simple(parameter.Type),
            !parameter.IsRequired,
            parameter.DefaultValue,
            null,
            parameter.Source.Id == "Query" && parameter.Name != onMethod ? "ModelBinding" : parameter.Source.Id,
            parameter.Name == onMethod ? "" : onMethod);
    }

    private static string Full(Type type) => TypeNames.Full(type);

    private static string Simple(Type type) => TypeNames.Simple(type);
}
