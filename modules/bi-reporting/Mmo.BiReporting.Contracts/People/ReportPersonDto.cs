using Mmo.Data;

namespace Mmo.BiReporting.People;

/// <summary>A person behind a number, or one thing of theirs where the number counts things.</summary>
public sealed class ReportPersonDto
{
    /// <summary>The profile; null for a person who is no longer known.</summary>
    public Guid? ProfileId { get; init; }

    /// <summary>The name; masked unless the reader may see personal data.</summary>
    [PersonalData]
    public string? Name { get; init; }

    /// <summary>The e-mail address, masked.</summary>
    [PersonalData]
    public string? Email { get; init; }

    /// <summary>The phone number, masked.</summary>
    [PersonalData]
    public string? Phone { get; init; }

    /// <summary>The city.</summary>
    public string? City { get; init; }

    /// <summary>When: the last time, where the number counts people.</summary>
    public DateTimeOffset Time { get; init; }

    /// <summary>How many messages, orders, leads or stays of this person the number holds.</summary>
    public long Items { get; init; }

    /// <summary>The message, the order's number, the lead, or the enrolment with its step.</summary>
    public string Item { get; init; } = "";

    /// <summary>Why the person is held, was dropped, failed or left: <c>no-consent</c>, <c>quiet-hours</c>.</summary>
    public string? Reason { get; init; }

    /// <summary>The node.</summary>
    public string? NodeId { get; init; }

    /// <summary>The message that it came from.</summary>
    public Guid? MessageId { get; init; }

    /// <summary>The money in the tenant's currency, or in the currency that was asked for; refunds are taken off.</summary>
    public MoneyDto? Amount { get; init; }
}
