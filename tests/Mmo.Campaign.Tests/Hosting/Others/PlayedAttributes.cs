using Mmo.Cdp.Attributes;

namespace Mmo.Campaign.Tests.Hosting.Others;

internal sealed class PlayedAttributes : IAttributeDirectory
{
    private readonly Dictionary<string, AttributeType> _types = new()
    {
        ["level"] = AttributeType.Text, ["spent"] = AttributeType.Number, ["vip"] = AttributeType.Boolean, ["wedding"] = AttributeType.Date,
    };

    public Task<IReadOnlyDictionary<string, AttributeType>> WritableAsync(IReadOnlyCollection<string> keys, CancellationToken cancellationToken = default) =>
        Task.FromResult<IReadOnlyDictionary<string, AttributeType>>(_types.Where(t => keys.Contains(t.Key)).ToDictionary());
}
