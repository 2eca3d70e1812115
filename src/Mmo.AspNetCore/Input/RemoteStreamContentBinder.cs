using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Net.Http.Headers;
using Mmo.Content;
using Mmo.ErrorHandling;

namespace Mmo.AspNetCore.Input;

/// <summary>Takes a file from a form, or the body itself as the file.</summary>
internal sealed class RemoteStreamContentBinder : IModelBinder
{
    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var request = bindingContext.HttpContext.Request;
        bindingContext.Result = ModelBindingResult.Success(
            request.HasFormContentType ? await FromFormAsync(request, bindingContext.FieldName) : FromBody(request, bindingContext.FieldName));
    }

    private static async Task<IRemoteStreamContent> FromFormAsync(HttpRequest request, string field)
    {
        IFormCollection form;
        try
        {
            form = await request.ReadFormAsync(request.HttpContext.RequestAborted);
        }
        catch (InvalidDataException)
        {
            throw new MmoValidationException(field, "Mmo:Input.Form");
        }

        return (form.Files[field] ?? form.Files.FirstOrDefault()) is { } file
            ? new RemoteStreamContent(file.OpenReadStream(), file.FileName, file.ContentType, file.Length)
            : throw new MmoValidationException(field, "Mmo:Input.FileMissing");
    }

    private static RemoteStreamContent FromBody(HttpRequest request, string field) =>
        request.ContentLength is 0 or null && !request.Headers.ContainsKey("Transfer-Encoding")
            ? throw new MmoValidationException(field, "Mmo:Input.FileMissing")
            : new RemoteStreamContent(request.Body, NameOf(request), request.ContentType ?? "application/octet-stream", request.ContentLength);

    // A body that is the file has no other place for the file's name.
    private static string? NameOf(HttpRequest request) => ContentDispositionHeaderValue.TryParse(request.Headers.ContentDisposition.ToString(), out var disposition)
        ? (disposition.FileNameStar.HasValue ? disposition.FileNameStar : HeaderUtilities.RemoveQuotes(disposition.FileName)).Value
        : null;
}
