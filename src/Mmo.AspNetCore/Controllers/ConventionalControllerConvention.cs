using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Routing;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Gives application services their routes, bindings and answers.</summary>
internal sealed class ConventionalControllerConvention(ConventionalControllerOptions options) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        var taken = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var controller in application.Controllers)
        {
            if (options.Find(controller.ControllerType.Assembly) is not { } setting)
            {
                continue;
            }

            controller.ControllerName = ConventionalRoute.ControllerName(controller.ControllerType);
            controller.ApiExplorer.GroupName = setting.DocumentName;
            controller.ApiExplorer.IsVisible = true;
            controller.Selectors.Clear();
            foreach (var action in controller.Actions.ToArray())
            {
                if (RemoteMethods.IsRemote(controller.ControllerType, action.ActionMethod))
                {
                    Configure(setting, controller, action, taken);
                }
                else
                {
                    controller.Actions.Remove(action);
                }
            }
        }
    }

    private static void Configure(
        ConventionalControllerSetting setting,
        ControllerModel controller,
        ActionModel action,
        Dictionary<string, string> taken)
    {
        var (verb, rest) = ConventionalRoute.Split(action.ActionMethod);
        if (action.Attributes.OfType<HttpMethodAttribute>().FirstOrDefault() is { } explicitVerb)
        {
            verb = explicitVerb.HttpMethods.Single();
        }

        var template = ConventionalRoute.Template(setting.RootPath, controller.ControllerType, action.ActionMethod, rest);
        action.ActionName = ConventionalRoute.ActionName(action.ActionMethod);
        action.ApiExplorer.GroupName = setting.DocumentName;
        action.ApiExplorer.IsVisible = true;

        Claim(taken, $"{verb} /{template}", action);
        Claim(taken, $"{setting.DocumentName}: {controller.ControllerName}_{action.ActionName}", action);
        Route(controller, action, verb, template);
        ConventionalParameters.Bind(action, verb, template);
        ConventionalAnswers.Declare(action);
    }

    private static void Route(ControllerModel controller, ActionModel action, string verb, string template)
    {
        var metadata = controller.Attributes.Concat(action.Attributes).ToArray();
        var selector = new SelectorModel { AttributeRouteModel = new AttributeRouteModel(new RouteAttribute(template)) };
        selector.ActionConstraints.Add(new HttpMethodActionConstraint([verb]));
        selector.EndpointMetadata.Add(new HttpMethodMetadata([verb]));
        foreach (var attribute in metadata)
        {
            selector.EndpointMetadata.Add(attribute);
        }

        // A method that says nothing about authorization is closed, not open.
        if (!metadata.Any(m => m is IAllowAnonymous or IAuthorizeData))
        {
            selector.EndpointMetadata.Add(new AuthorizeAttribute());
        }

        action.Selectors.Clear();
        action.Selectors.Add(selector);
    }

    private static void Claim(Dictionary<string, string> taken, string key, ActionModel action)
    {
        var method = $"{action.Controller.ControllerType.FullName}.{action.ActionMethod.Name}";
        if (!taken.TryAdd(key, method))
        {
            throw new InvalidOperationException($"{method} and {taken[key]} would share '{key}'. Give one of them another name.");
        }
    }
}
