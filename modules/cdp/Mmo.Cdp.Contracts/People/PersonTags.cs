namespace Mmo.Cdp.People;

/// <summary>
/// A tag (标签) is an attribute that is true or not there: so sources can give tags too, conditions ask for them like for any attribute, and
/// merges and un-merges need no rule of their own.
/// </summary>
public static class PersonTags
{
    /// <summary>What the key of every tag begins with.</summary>
    public const string Prefix = "tag:";

    /// <summary>How long a tag may be.</summary>
    public const int MaxLength = 40;

    /// <summary>The attribute of a tag.</summary>
    public static string KeyOf(string tag) => Prefix + tag.Trim();

    /// <summary>True for the attribute of a tag.</summary>
    public static bool IsTag(string attribute) =>
        attribute.StartsWith(Prefix, StringComparison.Ordinal) && attribute.Length > Prefix.Length && attribute.Length <= Prefix.Length + MaxLength;
}
