namespace Mmo.Identity;

/// <summary>The error codes of the identity module.</summary>
public static class IdentityErrorCodes
{
    /// <summary>Company code, user name or password is wrong, or the account is locked or switched off: one answer for all of them.</summary>
    public const string SignInFailed = "Identity:SignInFailed";

    /// <summary>The token is none of ours, has run out or was used before, or its session was ended.</summary>
    public const string TokenEnded = "Identity:TokenEnded";

    /// <summary>The current password that was given is wrong.</summary>
    public const string CurrentPasswordWrong = "Identity:CurrentPasswordWrong";

    /// <summary>The new password is shorter than 10 characters, has fewer than 4 different ones, or contains the user name.</summary>
    public const string PasswordTooWeak = "Identity:PasswordTooWeak";

    /// <summary>Another user of the tenant has the user name.</summary>
    public const string UserNameTaken = "Identity:UserNameTaken";

    /// <summary>Another role of the tenant has the name.</summary>
    public const string RoleNameTaken = "Identity:RoleNameTaken";

    /// <summary>Another unit of the tenant has the code.</summary>
    public const string UnitCodeTaken = "Identity:UnitCodeTaken";

    /// <summary>Another live API key of the tenant has the name.</summary>
    public const string ApiKeyNameTaken = "Identity:ApiKeyNameTaken";

    /// <summary>Another tenant has the code.</summary>
    public const string TenantCodeTaken = "Identity:TenantCodeTaken";

    /// <summary>The tenant's last active administrator would be gone.</summary>
    public const string LastAdministrator = "Identity:LastAdministrator";

    /// <summary>Nobody switches off their own account.</summary>
    public const string CannotDeactivateSelf = "Identity:CannotDeactivateSelf";

    /// <summary>The administrator role is fixed.</summary>
    public const string StaticRole = "Identity:StaticRole";

    /// <summary>A role that somebody still has cannot be deleted.</summary>
    public const string RoleInUse = "Identity:RoleInUse";

    /// <summary>Nobody gives, or acts on somebody who has, more rights than they have themselves.</summary>
    public const string MoreRightsThanOwn = "Identity:MoreRightsThanOwn";

    /// <summary>No module defines the permission, or an API key may not carry it.</summary>
    public const string UnknownPermission = "Identity:UnknownPermission";

    /// <summary>A unit cannot stand below itself.</summary>
    public const string UnitBelowItself = "Identity:UnitBelowItself";

    /// <summary>The tree is at most ten levels deep.</summary>
    public const string UnitTreeTooDeep = "Identity:UnitTreeTooDeep";

    /// <summary>A unit with units or users in it cannot be deleted.</summary>
    public const string UnitNotEmpty = "Identity:UnitNotEmpty";

    /// <summary>No such unit in the tenant.</summary>
    public const string UnknownUnit = "Identity:UnknownUnit";

    /// <summary>No such role in the tenant.</summary>
    public const string UnknownRole = "Identity:UnknownRole";

    /// <summary>No module defines the setting.</summary>
    public const string UnknownSetting = "Identity:UnknownSetting";

    /// <summary>The setting does not take the value.</summary>
    public const string SettingMalformed = "Identity:SettingMalformed";

    /// <summary>The list cannot be sorted by that column.</summary>
    public const string UnknownSorting = "Identity:UnknownSorting";

    /// <summary>The cursor is none that this list gave.</summary>
    public const string UnknownCursor = "Identity:UnknownCursor";

    /// <summary>The time is not in the future.</summary>
    public const string NotInTheFuture = "Identity:NotInTheFuture";

    /// <summary>This long job ends by itself alone.</summary>
    public const string TaskCannotBeCancelled = "Identity:TaskCannotBeCancelled";
}
