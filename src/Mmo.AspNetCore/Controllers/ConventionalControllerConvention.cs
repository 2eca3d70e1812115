using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ActionConstraints;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Routing;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Gives application services their routes, bindings and answers.</summary>
internal sealed class ConventionalControllerConvention(ConventionalControllerOptions options) : IApplicationModelConvention
{
    public void Apply(ApplicationModel application)
    {
        var claims = new OperationClaims();
        foreach (var controller in application.Controllers)
        {
            var setting = options.Find(controller.ControllerType.Assembly)!;
            controller.ControllerName = ConventionalRoute.ControllerName(controller.ControllerType);
            controller.ApiExplorer.GroupName = setting.DocumentName;
            controller.ApiExplorer.IsVisible = true;
            controller.Selectors.Clear();
            foreach (var action in controller.Actions.ToArray())
            {
                if (!RemoteMethods.IsRemote(controller.ControllerType, action.ActionMethod))
                {
                    controller.Actions.Remove(action);
                    continue;
                }

                var operation = RemoteOperation.Of(setting, controller.ControllerType, action.ActionMethod);
                claims.Add(setting, operation);
                Configure(setting, operation, action);
            }
        }
    }

    private static void Configure(ConventionalControllerSetting setting, RemoteOperation operation, ActionModel action)
    {
        action.ActionName = operation.ActionName;
        action.ApiExplorer.GroupName = setting.DocumentName;
        action.ApiExplorer.IsVisible = true;
        Route(operation, action);
        ConventionalParameters.Bind(action, operation);
        ConventionalAnswers.Declare(action);
    }

    private static void Route(RemoteOperation operation, ActionModel action)
    {
        var metadata = action.Controller.Attributes.Concat(action.Attributes).ToArray();
        var selector = new SelectorModel { AttributeRouteModel = new AttributeRouteModel(new RouteAttribute(operation.Template)) };
        selector.ActionConstraints.Add(new HttpMethodActionConstraint([operation.Verb]));
        selector.EndpointMetadata.Add(new HttpMethodMetadata([operation.Verb]));
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
}
