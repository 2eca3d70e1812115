using System.Text.Json;

namespace Mmo.Campaign.Suppressions;

/// <summary>Reasons as they stand in columns, and who may lift them.</summary>
internal static class SuppressionReasons
{
    public static string Of(SuppressionReason reason) => JsonNamingPolicy.KebabCaseLower.ConvertName(reason.ToString());

    public static SuppressionReason Read(string text) => Enum.Parse<SuppressionReason>(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>What a mail server said may have changed, and what somebody here wrote may be taken back. What the reader said only the reader does.</summary>
    public static bool MayStaffLift(SuppressionReason reason) => reason is not (SuppressionReason.Complaint or SuppressionReason.Reader);
}
