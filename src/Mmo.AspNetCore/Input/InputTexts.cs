using System.Globalization;
using Microsoft.Extensions.Localization;
using Mmo.Localization;

namespace Mmo.AspNetCore.Input;

/// <summary>Gives the framework's validation attributes the product's texts.</summary>
internal sealed class InputTexts(IMmoTexts texts) : IStringLocalizer
{
    public LocalizedString this[string name] => new(name, texts.Get(name));

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, texts.Get(name), arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
}
