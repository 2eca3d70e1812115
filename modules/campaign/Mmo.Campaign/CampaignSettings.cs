using Mmo.DependencyInjection;
using Mmo.Settings;

namespace Mmo.Campaign;

internal sealed class CampaignSettings : ISettingDefinitionProvider, ISingletonDependency
{
    /// <summary>How many days a webhook call is kept after it ended; a failed one can be made again as long.</summary>
    public const string WebhookDays = "Campaign.WebhookDays";

    public const string DefaultWebhookDays = "90";

    public IEnumerable<SettingDefinition> Define() => [new SettingDefinition(WebhookDays, DefaultWebhookDays, Pattern: "[1-9][0-9]{0,2}")];
}
