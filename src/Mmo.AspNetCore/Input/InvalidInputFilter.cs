using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Mmo.AspNetCore.Input;

/// <summary>Stops a request whose input could not be read or is not valid, before the application service sees it.</summary>
internal sealed class InvalidInputFilter(InputErrors errors) : IActionFilter, IOrderedFilter
{
    public int Order => -2000;

    public void OnActionExecuting(ActionExecutingContext context)
    {
        if (!context.ModelState.IsValid)
        {
            throw errors.Describe(context.ModelState, BodyOf(context.ActionDescriptor));
        }
    }

    public void OnActionExecuted(ActionExecutedContext context)
    {
    }

    private static ParameterDescriptor? BodyOf(ActionDescriptor action) =>
        action.Parameters.FirstOrDefault(p => p.BindingInfo?.BindingSource == BindingSource.Body);
}
