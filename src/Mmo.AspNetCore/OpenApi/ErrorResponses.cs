using Microsoft.OpenApi;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>The errors that an operation can answer with; the body is that of 400, which the convention declares.</summary>
internal static class ErrorResponses
{
    public static void Add(OpenApiOperation operation, string method, string path, bool isAnonymous, bool hasPermission)
    {
        if (operation.Responses is not { } responses || !responses.TryGetValue("400", out var invalid))
        {
            return;
        }

        Set("400", "The input is not valid; `validationErrors` says where.");
        if (!isAnonymous)
        {
            Set("401", "Nobody is signed in, or the API key does not count.");
        }

        if (hasPermission)
        {
            Set("403", "The permission `x-permission` is not granted.");
        }

        if (path.Contains('{'))
        {
            Set("404", "There is no such thing, or it is outside the data scope.");
        }

        if (method != "GET")
        {
            Set("409", "A business rule forbids it, or somebody else saved in between; nothing was written.");
        }

        Set("429", "Overload, or a part is away; try again after `Retry-After` seconds.");

        void Set(string status, string description) =>
            responses[status] = new OpenApiResponse { Description = description, Content = invalid.Content?.ToDictionary() };
    }
}
