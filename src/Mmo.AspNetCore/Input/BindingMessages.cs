using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Mmo.Localization;

namespace Mmo.AspNetCore.Input;

/// <summary>The product's texts for what cannot be read from a path or a query. The value itself is never repeated.</summary>
internal static class BindingMessages
{
    public static void Set(DefaultModelBindingMessageProvider messages, IMmoTexts texts)
    {
        messages.SetAttemptedValueIsInvalidAccessor((_, field) => Field("Mmo:Input.InvalidField", field));
        messages.SetUnknownValueIsInvalidAccessor(field => Field("Mmo:Input.InvalidField", field));
        messages.SetValueMustBeANumberAccessor(field => Field("Mmo:Input.InvalidField", field));
        messages.SetMissingBindRequiredValueAccessor(field => Field("Mmo:Input.Required", field));
        messages.SetValueMustNotBeNullAccessor(_ => texts.Get("Mmo:Input.Invalid"));
        messages.SetValueIsInvalidAccessor(_ => texts.Get("Mmo:Input.Invalid"));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(_ => texts.Get("Mmo:Input.Invalid"));
        messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => texts.Get("Mmo:Input.Invalid"));
        messages.SetNonPropertyValueMustBeANumberAccessor(() => texts.Get("Mmo:Input.Invalid"));
        messages.SetMissingKeyOrValueAccessor(() => texts.Get("Mmo:Input.Invalid"));
        messages.SetMissingRequestBodyRequiredValueAccessor(() => texts.Get("Mmo:Input.BodyMissing"));

        string Field(string key, string field) => texts.Get(key, new Dictionary<string, object?> { ["Path"] = field });
    }
}
