using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Mmo.AspNetCore.Input;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Says where each parameter comes from: the path, the query, or the body.</summary>
internal static class ConventionalParameters
{
    public static void Bind(ActionModel action, RemoteOperation operation)
    {
        foreach (var parameter in action.Parameters.Where(p => p.BindingInfo?.BindingSource is null && p.ParameterType != typeof(CancellationToken)))
        {
            parameter.BindingInfo = BindingOf(parameter, operation);
        }

        if (action.Parameters.Any(p => p.BindingInfo?.BindingSource == BindingSource.Body))
        {
            action.Filters.Add(new ConsumesAttribute("application/json"));
        }
    }

    private static BindingInfo BindingOf(ParameterModel parameter, RemoteOperation operation)
    {
        if (ParameterKinds.IsStream(parameter.ParameterType))
        {
            return new BindingInfo { BindingSource = BindingSource.Special, BinderType = typeof(RemoteStreamContentBinder) };
        }

        return new BindingInfo
        {
            BindingSource = operation.Template.Contains($"{{{parameter.ParameterName}}}", StringComparison.Ordinal) ? BindingSource.Path
                : ParameterKinds.IsBody(parameter.ParameterType, operation.Verb) ? BindingSource.Body
                : BindingSource.Query,
        };
    }
}
