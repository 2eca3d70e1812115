using System.Text.Json;

namespace Mmo.Cdp.Ingestion.Sensors;

/// <summary>
/// Who did it. Browsers and apps say which id is which (<c>login_id</c>, <c>anonymous_id</c>, <c>identities</c>); a server says
/// <c>$is_login_id</c>, or leaves it open.
/// </summary>
/// <param name="UserId">The login id.</param>
/// <param name="AnonymousId">The id of the browser or device.</param>
/// <param name="Others">All other ids, by our type.</param>
internal sealed record SensorsIdentity(string? UserId, string? AnonymousId, IReadOnlyList<(string Type, string Id)> Others)
{
    private const string Prefix = "$identity_";
    private const string Anonymous = "anonymous_id";

    public static SensorsIdentity Of(SensorsItem item)
    {
        var identities = Read(item.Identities);
        var isSignUp = item.Type == "track_signup";
        var login = Login(item, identities, isSignUp);
        var anonymous = new List<string>();
        void AddAnonymous(string? id)
        {
            if (!string.IsNullOrWhiteSpace(id) && !anonymous.Contains(id))
            {
                anonymous.Add(id);
            }
        }

        AddAnonymous(item.AnonymousId);
        foreach (var (key, id) in identities.Where(i => i.Key is "$identity_anonymous_id" or "$identity_cookie_id"))
        {
            AddAnonymous(id);
        }

        if (isSignUp)
        {
            AddAnonymous(item.OriginalId);
        }

        // Beside ids that are named the distinct id says nothing new.
        var isCovered = item.AnonymousId is not null || item.LoginId is not null || identities.Any(i => i.Id == item.DistinctId || $"{i.Key}+{i.Id}" == item.DistinctId);
        if (!isCovered && login != item.DistinctId)
        {
            AddAnonymous(item.DistinctId);
        }

        // A server calls the same person by the login id without saying that it is one: increments and lists of Node's SDK cannot say it. So the
        // login id is known either way, from the signup or the first item that does say it.
        if (isSignUp || IsMarked(item))
        {
            AddAnonymous(login);
        }

        return new SensorsIdentity(
            login,
            anonymous.FirstOrDefault(),
            [.. anonymous.Skip(1).Select(id => (Anonymous, id)), .. identities.Where(i => i.Key is not ("$identity_login_id" or "$identity_anonymous_id" or "$identity_cookie_id")).Select(i => (TypeOf(i.Key), i.Id))]);
    }

    private static string? Login(SensorsItem item, List<(string Key, string Id)> identities, bool isSignUp)
    {
        // Who signs in by another key than an id has it in front, and among the identities: $identity_mobile+138….
        bool IsOfOtherKey(string? id) => identities.Any(i => $"{i.Key}+{i.Id}" == id);
        var login = item.LoginId ?? (IsMarked(item) || (isSignUp && item.AnonymousId is null) ? item.DistinctId : null);
        return login is not null && !IsOfOtherKey(login) ? login : identities.FirstOrDefault(i => i.Key == "$identity_login_id").Id;
    }

    private static bool IsMarked(SensorsItem item) =>
        item.Properties.ValueKind == JsonValueKind.Object && item.Properties.TryGetProperty("$is_login_id", out var mark) && mark.ValueKind == JsonValueKind.True;

    private static List<(string Key, string Id)> Read(JsonElement identities) => identities.ValueKind != JsonValueKind.Object ? [] :
    [
        .. identities.EnumerateObject()
            .Where(i => i.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number)
            .Select(i => (i.Name, i.Value.ToString()))
            .Where(i => !string.IsNullOrWhiteSpace(i.Item2)),
    ];

    // The rest has our names, or is the customer's own.
    private static string TypeOf(string key)
    {
        var name = key.StartsWith(Prefix, StringComparison.Ordinal) ? key[Prefix.Length..] : key;
        var isWeChat = name.StartsWith("mp_", StringComparison.Ordinal) || name.StartsWith("wx_", StringComparison.Ordinal) || name.StartsWith("wechat_", StringComparison.Ordinal);
        return name switch
        {
            "mobile" => "phone",
            "android_id" or "android_uuid" or "ios_uuid" or "idfv" => "device_id",
            _ when isWeChat && name.EndsWith("_unionid", StringComparison.Ordinal) => "wechat_unionid",
            _ when isWeChat && name.EndsWith("_openid", StringComparison.Ordinal) => "wechat_openid",
            _ => name,
        };
    }
}
