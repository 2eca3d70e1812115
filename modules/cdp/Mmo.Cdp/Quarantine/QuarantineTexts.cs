using Mmo.Cdp.Ingestion;
using Mmo.Cdp.TrackingPlans;
using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.Quarantine;

/// <summary>Why an event was refused and what to do about it, in the language of the reader.</summary>
internal sealed class QuarantineTexts(IMmoTexts texts, PlanFault planFault) : ISingletonDependency
{
    public string Reason(string reason) => texts.Get($"QuarantineReason:{reason}");

    public string? Detail(string reason, string? detail) => planFault.Read(reason, detail);

    public string Advice(string reason) => texts.Get($"QuarantineAdvice:{reason}");

    public IReadOnlyList<QuarantineReasonDto> All() => [.. RejectionReason.All.Select(reason => new QuarantineReasonDto(reason, Reason(reason)))];
}
