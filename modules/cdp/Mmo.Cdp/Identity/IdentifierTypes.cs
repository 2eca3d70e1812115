using System.Collections.Frozen;
using Mmo.Cdp.People;

namespace Mmo.Cdp.Identity;

/// <summary>The types of identifiers: ours by key and by the names that sources use, and those that customers name themselves.</summary>
internal static class IdentifierTypes
{
    public const string UserId = "user_id";

    /// <summary>Every type of ours, the one that says most about who somebody is first.</summary>
    public static readonly IReadOnlyList<(string Key, IdentifierKind Kind)> BuiltIn =
    [
        (UserId, IdentifierKind.UserId), ("member_number", IdentifierKind.MemberNumber), ("email", IdentifierKind.Email), ("phone", IdentifierKind.Phone),
        ("wechat_unionid", IdentifierKind.WeChatUnionId), ("wecom_external_userid", IdentifierKind.WeComExternalUserId), ("wechat_openid", IdentifierKind.WeChatOpenId),
        ("anonymous_id", IdentifierKind.AnonymousId), ("device_id", IdentifierKind.DeviceId),
    ];

    private static readonly FrozenDictionary<string, IdentifierKind> ByName = BuiltIn.Select(t => (t.Key, t.Kind))
        .Concat(new (string, IdentifierKind)[]
        {
            ("member_no", IdentifierKind.MemberNumber), ("memberno", IdentifierKind.MemberNumber), ("membernumber", IdentifierKind.MemberNumber),
            ("unionid", IdentifierKind.WeChatUnionId), ("union_id", IdentifierKind.WeChatUnionId), ("wx_unionid", IdentifierKind.WeChatUnionId),
            ("openid", IdentifierKind.WeChatOpenId), ("open_id", IdentifierKind.WeChatOpenId), ("wx_openid", IdentifierKind.WeChatOpenId),
            ("external_userid", IdentifierKind.WeComExternalUserId), ("external_user_id", IdentifierKind.WeComExternalUserId),
            ("deviceid", IdentifierKind.DeviceId), ("android.id", IdentifierKind.DeviceId), ("android.idfa", IdentifierKind.DeviceId), ("ios.id", IdentifierKind.DeviceId),
            ("ios.idfa", IdentifierKind.DeviceId), ("idfa", IdentifierKind.DeviceId), ("oaid", IdentifierKind.DeviceId), ("gaid", IdentifierKind.DeviceId),
        })
        .ToFrozenDictionary(t => t.Item1, t => t.Item2);

    private static readonly FrozenDictionary<IdentifierKind, string> ByKind = BuiltIn.ToFrozenDictionary(t => t.Kind, t => t.Key);

    /// <summary>The kind of ours that a source means by a name in lower case, or null.</summary>
    public static IdentifierKind? Find(string name) => ByName.TryGetValue(name, out var kind) ? kind : null;

    public static bool IsBuiltIn(string key) => BuiltIn.Any(t => t.Key == key);

    /// <summary>What a type stands under in the database; values of the customer's own types begin with their name.</summary>
    public static (IdentifierKind Kind, string Prefix) KindOf(string key) =>
        BuiltIn.FirstOrDefault(t => t.Key == key) is { Key: not null } known ? (known.Kind, "") : (IdentifierKind.Other, $"{key}:");

    public static string KeyOf(Identifier identifier) => KeyOf(identifier.Kind, identifier.Value);

    /// <summary>The key of a type; of one of the customer's own, what its values begin with.</summary>
    public static string KeyOf(IdentifierKind kind, string value) =>
        ByKind.TryGetValue(kind, out var key) ? key : value.IndexOf(':', StringComparison.Ordinal) is var colon and > 0 ? value[..colon] : value;
}
