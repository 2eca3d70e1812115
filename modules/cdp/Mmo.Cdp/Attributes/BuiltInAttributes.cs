namespace Mmo.Cdp.Attributes;

/// <summary>What every profile has a typed column for. The keys are the traits that sources send; the last three are facts of the log.</summary>
internal static class BuiltInAttributes
{
    public static readonly IReadOnlyList<AttributeDefinition> All =
    [
        new("name", AttributeType.Text, "name", true, "姓名", "Name"),
        new("email", AttributeType.Text, "email", true, "邮箱", "E-mail"),
        new("phone", AttributeType.Text, "phone", true, "手机", "Phone"),
        new("city", AttributeType.Text, "city", false, "城市", "City"),
        new("gender", AttributeType.Text, "gender", false, "性别", "Gender"),
        new("birthday", AttributeType.Date, "birthday", true, "生日", "Birthday"),
        new("timeZone", AttributeType.Text, "time_zone", false, "时区", "Time zone"),
        new("locale", AttributeType.Text, "locale", false, "语言", "Language"),
        new("firstSeenAt", AttributeType.Time, "first_seen_at", false, "首次出现", "First seen"),
        new("lastSeenAt", AttributeType.Time, "last_seen_at", false, "最近活跃", "Last seen"),
        new("isKnown", AttributeType.Boolean, "is_known", false, "已知身份", "Known person"),
    ];

    /// <summary>The facts of the log among them.</summary>
    public static readonly IReadOnlySet<string> WorkedOut = new HashSet<string> { "firstSeenAt", "lastSeenAt", "isKnown" };

    private static readonly Dictionary<string, AttributeDefinition> ByKey = All.ToDictionary(a => a.Key);

    /// <summary>The columns that may stand in SQL text; a name from the database is never put there unchecked.</summary>
    public static readonly IReadOnlySet<string> Columns = All.Select(a => a.Column!).ToHashSet();

    public static AttributeDefinition? Find(string key) => ByKey.GetValueOrDefault(key);
}
