namespace Mmo.Cdp.People;

/// <summary>What kind of identifier it is. Which ranks higher is said by the identifier rules.</summary>
public enum IdentifierKind
{
    /// <summary>The id of a signed-in user in the customer's own system.</summary>
    UserId = 1,

    /// <summary>A membership number.</summary>
    MemberNumber = 2,

    /// <summary>An e-mail address.</summary>
    Email = 3,

    /// <summary>A phone number, E.164.</summary>
    Phone = 4,

    /// <summary>The random id of a browser or app.</summary>
    AnonymousId = 5,

    /// <summary>WeChat: one person in all apps and accounts of a company (unionid).</summary>
    WeChatUnionId = 6,

    /// <summary>WeChat: a person in one app or account (openid).</summary>
    WeChatOpenId = 7,

    /// <summary>WeCom: a customer of the company (external_userid).</summary>
    WeComExternalUserId = 8,

    /// <summary>A type of the customer's own; the value begins with it: <c>crm_id:4711</c>.</summary>
    Other = 9,

    /// <summary>A phone, tablet or other device, whoever uses it.</summary>
    DeviceId = 10,
}
