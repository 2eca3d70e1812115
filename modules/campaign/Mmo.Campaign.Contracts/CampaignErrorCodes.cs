namespace Mmo.Campaign;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class CampaignErrorCodes
{
    /// <summary>A journey of that name exists.</summary>
    public const string JourneyNameTaken = "Campaign:JourneyNameTaken";

    /// <summary>The draft has faults, so it is not published.</summary>
    public const string JourneyHasFaults = "Campaign:JourneyHasFaults";

    /// <summary>There is no draft that could be published.</summary>
    public const string JourneyHasNoDraft = "Campaign:JourneyHasNoDraft";

    /// <summary>What was asked for is not possible in the journey's state.</summary>
    public const string JourneyStatusWrong = "Campaign:JourneyStatusWrong";

    /// <summary>A journey that was published stays; only one that never was can be deleted.</summary>
    public const string JourneyWasPublished = "Campaign:JourneyWasPublished";

    /// <summary>A mail server of that name exists.</summary>
    public const string MailServerNameTaken = "Campaign:MailServerNameTaken";

    /// <summary>The list cannot be sorted like that.</summary>
    public const string SortingUnknown = "Campaign:SortingUnknown";

    /// <summary>The cursor is of another list.</summary>
    public const string CursorUnknown = "Campaign:CursorUnknown";

    /// <summary>A list of who left a node needs the node.</summary>
    public const string NodeMissing = "Campaign:NodeMissing";

    /// <summary>A part of the drawing is missing or too long.</summary>
    public const string DrawingMalformed = "Campaign:DrawingMalformed";

    /// <summary>A number of the drawing is so large or so close to nothing that it cannot be kept.</summary>
    public const string DrawingNumberImpossible = "Campaign:DrawingNumberImpossible";

    /// <summary>The text is no e-mail address.</summary>
    public const string AddressMalformed = "Campaign:AddressMalformed";

    /// <summary>The text is no web address under which this host could be reached.</summary>
    public const string BaseUrlMalformed = "Campaign:BaseUrlMalformed";

    /// <summary>The settings of the mail server cannot work together.</summary>
    public const string MailServerImpossible = "Campaign:MailServerImpossible";

    /// <summary>The stored password was entered for another server, account or protection.</summary>
    public const string MailServerPasswordAgain = "Campaign:MailServerPasswordAgain";

    /// <summary>The name holds a line break or another control character.</summary>
    public const string NameMalformed = "Campaign:NameMalformed";

    /// <summary>The text is no domain of a sender.</summary>
    public const string DomainMalformed = "Campaign:DomainMalformed";

    /// <summary>The domain of a rate is none, or stands there twice.</summary>
    public const string RateMalformed = "Campaign:RateMalformed";

    /// <summary>Complaints and readers' wishes are lifted by the reader alone.</summary>
    public const string SuppressionIsTheReaders = "Campaign:SuppressionIsTheReaders";

    /// <summary>Somebody sent as many tests as are allowed in an hour.</summary>
    public const string TooManyTests = "Campaign:TooManyTests";

    /// <summary>A test needs either a template or a text, not both.</summary>
    public const string TestWithoutText = "Campaign:TestWithoutText";

    /// <summary>A mail server is in use, but nobody said who the sender is.</summary>
    public const string TestWithoutSender = "Campaign:TestWithoutSender";

    /// <summary>The test with this key is still under way, or its host died: it is not sent twice.</summary>
    public const string TestUnderWay = "Campaign:TestUnderWay";

    /// <summary>There are too many keys for one domain.</summary>
    public const string TooManyDkimKeys = "Campaign:TooManyDkimKeys";

    /// <summary>Only the demo company's past can be written.</summary>
    public const string NoDemo = "Campaign:NoDemo";
}
