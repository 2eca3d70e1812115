using System.Text.Json;
using Mmo.Cdp.Identity;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>What types of identifiers are called by people; one of the customer's own is called by its key.</summary>
internal sealed class IdentifierTypeNames(IMmoTexts texts) : ISingletonDependency
{
    public string LabelOf(string type) => IdentifierTypes.IsBuiltIn(type)
        ? texts.Get($"IdentifierKind:{JsonNamingPolicy.CamelCase.ConvertName(IdentifierTypes.Find(type).ToString()!)}")
        : type;
}
