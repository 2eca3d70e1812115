using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Webhooks;

/// <summary>Why an entry of a delivery is no event.</summary>
/// <param name="Rule">The definition; null for the delivery as a whole.</param>
/// <param name="Place">The entry's place, where entries are read.</param>
/// <param name="Field">The field of the definition.</param>
/// <param name="Rejection">The reason, and the path in its detail.</param>
internal sealed record MappingFault(EventRule? Rule, int? Place, string? Field, Rejection Rejection)
{
    /// <summary>The same as one line for the quarantine: <c>#2 Order Completed · [3] · email: customer.email</c>.</summary>
    public Rejection ToRejection(int others)
    {
        string?[] parts =
        [
            Rule is null ? null : $"#{Rule.Index + 1} {Rule.Name ?? Rule.NamePath?.Text ?? "identify"}", Place is { } place ? $"[{place}]" : null,
            Field is null ? Rejection.Detail : $"{Field}: {Rejection.Detail}", others > 0 ? $"+{others}" : null,
        ];
        var detail = string.Join(" · ", parts.Where(p => !string.IsNullOrEmpty(p)));
        return Rejection with { Detail = detail.Length == 0 ? null : detail, EventType = Rejection.EventType ?? Rule?.Name };
    }
}
