namespace Mmo.Data;

/// <summary>Texts in patterns of SQL's <c>LIKE</c>.</summary>
public static class LikePattern
{
    /// <summary>The text so that each character of it stands for itself.</summary>
    public static string Escape(string text) => text
        .Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal);
}
