using Mmo.Campaign.Suppressions;
using Mmo.Campaign.Tracking;

namespace Mmo.Campaign.Preferences;

/// <summary>What is known of the address that a message went to.</summary>
/// <param name="Message">The message behind whose link the reader is.</param>
/// <param name="Address">Its address.</param>
/// <param name="Locale">The person's language, where it is known.</param>
/// <param name="Purposes">What can be agreed to, the promotions first.</param>
/// <param name="Suppressions">Why the address is not written to.</param>
internal sealed record ReaderPreferences(
    TrackedMessage Message, string Address, string? Locale, IReadOnlyList<ReaderPurpose> Purposes, IReadOnlyList<SuppressionRow> Suppressions)
{
    public const string Marketing = "marketing";

    /// <summary>The reader wants no mail at all.</summary>
    public bool WantsNothing => Suppressions.Any(s => SuppressionReasons.Read(s.Reason) == SuppressionReason.Reader);

    /// <summary>What an unsubscribe from this message ends: a receipt is no list, so there it is the promotions.</summary>
    public string ListPurpose => Message.Purpose == "transactional" ? Marketing : Message.Purpose;
}
