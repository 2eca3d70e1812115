using System.Collections;
using System.ComponentModel.DataAnnotations;

namespace Mmo.AspNetCore.Input;

/// <summary>A list (or the values of a dictionary) holds no null. Added by itself wherever the element's type is not nullable.</summary>
internal sealed class NoNullElementAttribute : ValidationAttribute
{
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        var place = value switch
        {
            IDictionary dictionary => dictionary.Keys.Cast<object>().Where(key => dictionary[key] is null).Select(key => $"[{key}]").FirstOrDefault(),
            IEnumerable list => list.Cast<object?>().Select((item, index) => (item, index)).Where(e => e.item is null).Select(e => $"[{e.index}]").FirstOrDefault(),
            _ => null,
        };
        return place is null ? ValidationResult.Success : new ValidationResult(FormatErrorMessage(validationContext.DisplayName), [place]);
    }
}
