using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Mmo.AspNetCore.Controllers;
using Mmo.Permissions;

namespace Mmo.AspNetCore.OpenApi;

/// <summary>Gives operations their id, texts, permission and errors.</summary>
internal sealed class OperationTransformer(IPermissionDefinitions permissions) : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        if (context.Description.ActionDescriptor is not ControllerActionDescriptor action)
        {
            return Task.CompletedTask;
        }

        operation.OperationId = $"{action.ControllerName}_{action.ActionName}";
        AddTexts(operation, action);
        AddStreamBody(operation, action);
        OnlyJson(operation.RequestBody?.Content);
        NullableAnswer.Mark(operation, action.MethodInfo);
        var policies = Narrowest(action.EndpointMetadata.OfType<IAuthorizeData>().Select(a => a.Policy).OfType<string>().ToHashSet());
        var isAnonymous = action.EndpointMetadata.OfType<IAllowAnonymous>().Any();
        AddAccess(operation, context.Document!, policies, isAnonymous);
        ErrorResponses.Add(operation, context.Description.HttpMethod!, context.Description.RelativePath!, isAnonymous, policies.Length > 0);
        return Task.CompletedTask;
    }

    // A permission counts only with each above it, so a class's one says nothing beside its method's child.
    private string[] Narrowest(HashSet<string> policies)
    {
        var implied = policies
            .Select(p => permissions.All.GetValueOrDefault(p)?.Parent)
            .SelectMany(parent => Up(parent))
            .ToHashSet();
        return [.. policies.Where(p => !implied.Contains(p))];

        static IEnumerable<string> Up(PermissionDefinition? permission)
        {
            for (; permission is not null; permission = permission.Parent)
            {
                yield return permission.Name;
            }
        }
    }

    private static void AddTexts(OpenApiOperation operation, ControllerActionDescriptor action)
    {
        // The contract is what is documented; a service without one may document itself.
        var methods = RemoteMethods.ContractsOf(action.ControllerTypeInfo, action.MethodInfo).Append(action.MethodInfo).ToArray();
        operation.Summary ??= methods.Select(XmlDocs.Of).FirstOrDefault(text => text is not null);
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            parameter.Description ??= methods.Select(m => XmlDocs.Of(m, parameter.Name!)).FirstOrDefault(text => text is not null);
        }
    }

    // The formatter would read application/*+json too; one spelling is enough, and the server asks for it.
    private static void OnlyJson(IDictionary<string, OpenApiMediaType>? content)
    {
        if (content?.ContainsKey("application/json") == true)
        {
            foreach (var other in content.Keys.Where(type => type != "application/json").ToArray())
            {
                content.Remove(other);
            }
        }
    }

    private static void AddStreamBody(OpenApiOperation operation, ControllerActionDescriptor action)
    {
        if (action.MethodInfo.GetParameters().FirstOrDefault(p => ParameterKinds.IsStream(p.ParameterType)) is not { } file)
        {
            return;
        }

        var binary = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary" };
        operation.RequestBody = new OpenApiRequestBody
        {
            Required = true,
            Content = new Dictionary<string, OpenApiMediaType>
            {
                ["multipart/form-data"] = new()
                {
                    Schema = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Object,
                        Properties = new Dictionary<string, IOpenApiSchema> { [file.Name!] = binary },
                        Required = new HashSet<string> { file.Name! },
                    },
                },
                ["application/octet-stream"] = new() { Schema = binary },
            },
        };
    }

    private void AddAccess(OpenApiOperation operation, OpenApiDocument document, string[] policies, bool isAnonymous)
    {
        if (isAnonymous)
        {
            operation.Security = [];
            return;
        }

        operation.Security = [SecuritySchemes.Require(SecuritySchemes.Cookie, document), SecuritySchemes.Require(SecuritySchemes.Bearer, document)];
        if (policies.All(p => !permissions.All.TryGetValue(p, out var permission) || permission.AllowApiKey))
        {
            operation.Security.Add(SecuritySchemes.Require(SecuritySchemes.ApiKey, document));
        }

        if (policies.Length > 0)
        {
            operation.Extensions ??= new Dictionary<string, IOpenApiExtension>();
            operation.Extensions["x-permission"] = new JsonNodeExtension(
                policies is [var only] ? JsonValue.Create(only) : new JsonArray([.. policies.Select(p => JsonValue.Create(p))]));
        }
    }
}
