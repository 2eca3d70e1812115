namespace Mmo.Identity.Users;

internal static class UserText
{
    /// <summary>A field that was left empty is a field without a value.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
