using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Mmo.AspNetCore.Input;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Says where each parameter comes from: the path, the query, or the body.</summary>
internal static class ConventionalParameters
{
    public static void Bind(ActionModel action, string verb, string template)
    {
        var body = new List<string>();
        foreach (var parameter in action.Parameters.Where(p => p.BindingInfo?.BindingSource is null && p.ParameterType != typeof(CancellationToken)))
        {
            parameter.BindingInfo = BindingOf(parameter, verb, template);
            if (parameter.BindingInfo.BindingSource == BindingSource.Body || ParameterKinds.IsStream(parameter.ParameterType))
            {
                body.Add(parameter.ParameterName);
            }
        }

        if (body.Count > 1)
        {
            throw new InvalidOperationException(
                $"{action.Controller.ControllerType.FullName}.{action.ActionMethod.Name}: {string.Join(" and ", body)} would both be the body. Put them into one input class.");
        }

        if (action.Parameters.Any(p => p.BindingInfo?.BindingSource == BindingSource.Body))
        {
            action.Filters.Add(new ConsumesAttribute("application/json"));
        }
    }

    private static BindingInfo BindingOf(ParameterModel parameter, string verb, string template)
    {
        if (ParameterKinds.IsStream(parameter.ParameterType))
        {
            return new BindingInfo { BindingSource = BindingSource.Special, BinderType = typeof(RemoteStreamContentBinder) };
        }

        var source = template.Contains($"{{{parameter.ParameterName}}}", StringComparison.Ordinal) ? BindingSource.Path
            : ParameterKinds.IsSimple(parameter.ParameterType) || verb is "GET" or "DELETE" ? BindingSource.Query
            : BindingSource.Body;
        return new BindingInfo { BindingSource = source };
    }
}
