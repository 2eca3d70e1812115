using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Options;
using Mmo.AspNetCore.Controllers;
using Mmo.Localization;

namespace Mmo.AspNetCore.Input;

/// <summary>How MVC reads, checks and answers here.</summary>
internal sealed class MmoMvcOptions(IMmoTexts texts, InputErrors errors, ConventionalControllerOptions controllers, IOptions<JsonOptions> json)
    : IConfigureOptions<MvcOptions>, IConfigureOptions<MvcDataAnnotationsLocalizationOptions>
{
    // An event may be 64 deep, and stands some levels down in an answer. What comes in stays at MVC's 32.
    private const int MaxAnswerDepth = 128;

    public void Configure(MvcOptions options)
    {
        options.Conventions.Add(new ConventionalControllerConvention(controllers));
        options.ModelBinderProviders.Insert(0, new UtcTimeBinder());
        options.Filters.Add(new InvalidInputFilter(errors));

        // A text is answered as JSON like everything else, and null as null.
        options.OutputFormatters.RemoveType<StringOutputFormatter>();
        foreach (var formatter in options.OutputFormatters.OfType<HttpNoContentOutputFormatter>())
        {
            formatter.TreatNullValueAsNoContent = false;
        }

        options.OutputFormatters.RemoveType<SystemTextJsonOutputFormatter>();
        options.OutputFormatters.Add(new SystemTextJsonOutputFormatter(new JsonSerializerOptions(json.Value.JsonSerializerOptions) { MaxDepth = MaxAnswerDepth }));

        var metadata = options.ModelMetadataDetailsProviders;
        metadata.Add(new InputMetadata());
        metadata.Add(new SystemTextJsonValidationMetadataProvider(JsonNamingPolicy.CamelCase));
        foreach (var opaque in new[] { typeof(JsonElement), typeof(JsonDocument), typeof(JsonNode) })
        {
            metadata.Add(new SuppressChildValidationMetadataProvider(opaque));
        }

        // Beyond these MVC throws, which would be a 500: the JSON reader's depth and the request line's length end it before.
        options.MaxValidationDepth = 200;
        options.MaxModelBindingRecursionDepth = 200;
        options.MaxModelBindingCollectionSize = 20_000;
        BindingMessages.Set(options.ModelBindingMessageProvider, texts);
    }

    public void Configure(MvcDataAnnotationsLocalizationOptions options) =>
        options.DataAnnotationLocalizerProvider = (_, _) => new InputTexts(texts);
}
