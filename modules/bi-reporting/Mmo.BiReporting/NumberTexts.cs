using Mmo.BiReporting.Journeys;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.BiReporting;

/// <summary>What numbers are called and how they are counted, in the language of the request.</summary>
internal sealed class NumberTexts(IMmoTexts texts) : ISingletonDependency
{
    public IReadOnlyList<NumberDefinitionDto> For(string report, IEnumerable<string> keys) =>
        [.. keys.Select(key => new NumberDefinitionDto(key, texts.Get($"Bi:{report}.{key}"), texts.Get($"Bi:{report}.{key}.Definition")))];
}
