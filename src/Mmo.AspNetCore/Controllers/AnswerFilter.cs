using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Mmo.Content;

namespace Mmo.AspNetCore.Controllers;

/// <summary>Nothing is 204, a stream is a file, everything else is JSON (also a text, and null).</summary>
internal sealed class AnswerFilter(bool hasAnswer) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        context.Result = context.Result switch
        {
            EmptyResult when !hasAnswer => new StatusCodeResult(StatusCodes.Status204NoContent),
            ObjectResult { Value: IRemoteStreamContent file } => ToFile(context.HttpContext, file),
            var result => result,
        };
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }

    private static FileStreamResult ToFile(HttpContext http, IRemoteStreamContent file)
    {
        http.Response.ContentLength = file.ContentLength;
        return new FileStreamResult(file.GetStream(), file.ContentType) { FileDownloadName = file.FileName ?? "" };
    }
}
