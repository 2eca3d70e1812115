using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.Events;

/// <summary>What people call an event: ours and those of the e-commerce specification have a text, others keep the name that they came by.</summary>
internal sealed class EventLabels(IMmoTexts texts) : ISingletonDependency
{
    public string Of(string name)
    {
        var key = $"EventName:{name}";
        var text = texts.Get(key);
        return text == key ? name : text;
    }
}
