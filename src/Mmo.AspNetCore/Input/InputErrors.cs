using System.Text.Json;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Formatters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.AspNetCore.Input;

/// <summary>Turns what model binding found into sentences.</summary>
internal sealed class InputErrors(JsonErrors jsonErrors, IMmoTexts texts) : ISingletonDependency
{
    public MmoValidationException Describe(ModelStateDictionary state, ParameterDescriptor? body)
    {
        var faults = state.SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, Error: error))).ToArray();

        // Where the body could not be read or is missing, that the parameter is empty too is a consequence.
        var unreadable = faults.Where(f => f.Error.Exception is InputFormatterException or JsonException).ToArray();
        return new MmoValidationException(unreadable.Length > 0
            ? unreadable.SelectMany(f => jsonErrors.Describe(f.Error.Exception!, body?.ParameterType)).ToArray()
            : faults.Where(f => f.Key != body?.Name || faults.Length == 1).Select(f => Describe(f.Key, f.Error)).ToArray());
    }

    private ValidationError Describe(string key, ModelError error) =>
        new(error.ErrorMessage.Length > 0 ? texts.Get(error.ErrorMessage) : texts.Get("Mmo:Input.Invalid"), key.Length > 0 ? [key] : []);
}
