namespace Mmo.CrmSync;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class CrmSyncErrorCodes
{
    /// <summary>Somebody else accepted the lead first.</summary>
    public const string LeadTaken = "Crm:LeadTaken";

    /// <summary>The lead is assigned to somebody else.</summary>
    public const string LeadOfOther = "Crm:LeadOfOther";

    /// <summary>The lead is won or lost already.</summary>
    public const string LeadClosed = "Crm:LeadClosed";

    /// <summary>A lead is accepted before it is closed.</summary>
    public const string LeadNotAccepted = "Crm:LeadNotAccepted";

    /// <summary>Only people accept leads, API keys do not.</summary>
    public const string NoUser = "Crm:NoUser";

    /// <summary>The chosen user may not accept leads, is switched off, or is outside the data scope.</summary>
    public const string NotASalesperson = "Crm:NotASalesperson";

    /// <summary>No currency code.</summary>
    public const string CurrencyFormat = "Crm:CurrencyFormat";

    /// <summary>The amount is not above zero, too large, or has more digits than the currency.</summary>
    public const string AmountInvalid = "Crm:AmountInvalid";

    /// <summary>The list cannot be sorted by that column.</summary>
    public const string UnknownSorting = "Crm:UnknownSorting";

    /// <summary>A past is written for the demo company only.</summary>
    public const string NoDemo = "Crm:NoDemo";
}
