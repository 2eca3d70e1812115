using System.Text.Json;
using System.Text.Json.Serialization;

namespace Mmo.CrmSync.Reporting;

/// <summary>Something that became of a lead, on its way to cdp, as it stands in an action row.</summary>
/// <param name="Id">Its identity for ever: it also is the action's idempotency key, so it is reported once.</param>
internal sealed record LeadEvent(string Id, long PartNo, string Name, DateTimeOffset At, JsonElement Properties)
{
    [JsonIgnore]
    public Guid LeadId => Properties.GetProperty("leadId").GetGuid();
}
