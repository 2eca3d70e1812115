using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Mmo.AspNetCore.Errors;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Declares what a method answers with, for the API descriptions.</summary>
internal static class ConventionalAnswers
{
    public static void Declare(ActionModel action)
    {
        var answer = ParameterKinds.Unwrap(action.ActionMethod.ReturnType);
        action.Filters.Add(answer switch
        {
            null => new ProducesResponseTypeAttribute(StatusCodes.Status204NoContent),
            _ when ParameterKinds.IsStream(answer) => new ProducesResponseTypeAttribute(typeof(Stream), StatusCodes.Status200OK, "application/octet-stream"),
            _ => new ProducesResponseTypeAttribute(answer, StatusCodes.Status200OK, "application/json"),
        });
        action.Filters.Add(new ProducesResponseTypeAttribute(typeof(RemoteServiceErrorResponse), StatusCodes.Status400BadRequest, "application/json"));
        action.Filters.Add(new AnswerFilter(hasAnswer: answer is not null));
    }
}
