namespace Mmo.Cdp;

/// <summary>The error codes of this module; each has a text in zh-Hans and en.</summary>
public static class CdpErrorCodes
{
    /// <summary>A source of that name exists.</summary>
    public const string SourceNameTaken = "Cdp:SourceNameTaken";

    /// <summary>A delivery of a webhook came without a signature.</summary>
    public const string WebhookSignatureMissing = "Cdp:WebhookSignatureMissing";

    /// <summary>A delivery of a webhook has a wrong signature.</summary>
    public const string WebhookSignatureWrong = "Cdp:WebhookSignatureWrong";

    /// <summary>A delivery of a webhook was signed too long ago.</summary>
    public const string WebhookSignatureStale = "Cdp:WebhookSignatureStale";

    /// <summary>A delivery of a webhook is neither an object nor an array.</summary>
    public const string WebhookBodyNotAnObject = "Cdp:WebhookBodyNotAnObject";

    /// <summary>The scheme needs a secret.</summary>
    public const string WebhookSecretMissing = "Cdp:WebhookSecretMissing";

    /// <summary>The secret is none of Standard Webhooks.</summary>
    public const string WebhookSecretNotStandard = "Cdp:WebhookSecretNotStandard";

    /// <summary>The scheme needs the name of a header.</summary>
    public const string WebhookHeaderMissing = "Cdp:WebhookHeaderMissing";

    /// <summary>A path of a mapping cannot be read.</summary>
    public const string WebhookPathUnreadable = "Cdp:WebhookPathUnreadable";

    /// <summary>A definition names no event.</summary>
    public const string WebhookNameMissing = "Cdp:WebhookNameMissing";

    /// <summary>A definition names no identifier.</summary>
    public const string WebhookIdentifierMissing = "Cdp:WebhookIdentifierMissing";

    /// <summary>A definition has a name twice.</summary>
    public const string WebhookFieldTwice = "Cdp:WebhookFieldTwice";

    /// <summary>A time zone that nobody knows.</summary>
    public const string WebhookTimeZoneUnknown = "Cdp:WebhookTimeZoneUnknown";

    /// <summary>A trial names neither a sample nor a delivery.</summary>
    public const string WebhookSampleMissing = "Cdp:WebhookSampleMissing";

    /// <summary>The sample is no JSON.</summary>
    public const string WebhookSampleNotJson = "Cdp:WebhookSampleNotJson";

    /// <summary>A segment of that name exists.</summary>
    public const string SegmentNameTaken = "Cdp:SegmentNameTaken";

    /// <summary>The segment is used elsewhere.</summary>
    public const string SegmentInUse = "Cdp:SegmentInUse";

    /// <summary>The profile's parts are no longer those that were grouped.</summary>
    public const string UnmergePartsChanged = "Cdp:UnmergePartsChanged";

    /// <summary>The un-merge was undone before.</summary>
    public const string UnmergeAlreadyUndone = "Cdp:UnmergeAlreadyUndone";

    /// <summary>Something later keeps the people apart.</summary>
    public const string UnmergeCannotBeUndone = "Cdp:UnmergeCannotBeUndone";

    /// <summary>The profiles are one person already.</summary>
    public const string MergeSamePerson = "Cdp:MergeSamePerson";

    /// <summary>An un-merge keeps two of the profiles apart.</summary>
    public const string MergeMustNot = "Cdp:MergeMustNot";

    /// <summary>Somebody decided of the pair before.</summary>
    public const string MatchReviewDecided = "Cdp:MatchReviewDecided";

    /// <summary>The pair was merged: an un-merge takes that back.</summary>
    public const string MatchReviewMerged = "Cdp:MatchReviewMerged";

    /// <summary>A run is under way.</summary>
    public const string MatchRunUnderWay = "Cdp:MatchRunUnderWay";

    /// <summary>A run compares everybody: only who sees everybody may start one.</summary>
    public const string MatchingNeedsEverything = "Cdp:MatchingNeedsEverything";

    /// <summary>There is nothing that people could be compared by.</summary>
    public const string MatchingNeedsFields = "Cdp:MatchingNeedsFields";

    /// <summary>Rows of a file belong to no organisation unit: only who sees everything imports.</summary>
    public const string ImportsNeedEverything = "Cdp:ImportsNeedEverything";

    /// <summary>The file is larger than 2 GB.</summary>
    public const string ImportFileTooLarge = "Cdp:ImportFileTooLarge";

    /// <summary>A row of the file is no CSV: most often a quote that is never closed.</summary>
    public const string ImportFileBroken = "Cdp:ImportFileBroken";

    /// <summary>The import has no file or no mapping yet.</summary>
    public const string ImportNotReady = "Cdp:ImportNotReady";

    /// <summary>The import is being tried or taken in.</summary>
    public const string ImportUnderWay = "Cdp:ImportUnderWay";

    /// <summary>The import, its file or its source is gone or switched off.</summary>
    public const string ImportGone = "Cdp:ImportGone";

    /// <summary>Counting took longer than a person waits.</summary>
    public const string SegmentPreviewTooSlow = "Cdp:SegmentPreviewTooSlow";

    /// <summary>Refused events belong to no organisation unit: only who sees everything sees them.</summary>
    public const string QuarantineNeedsEverything = "Cdp:QuarantineNeedsEverything";

    /// <summary>A job works on the quarantine already.</summary>
    public const string QuarantineJobRunning = "Cdp:QuarantineJobRunning";

    /// <summary>No refused event fits the filter, so there is nothing to do.</summary>
    public const string QuarantineNothingFits = "Cdp:QuarantineNothingFits";

    /// <summary>The event already has a meaning.</summary>
    public const string EventMeaningTaken = "Cdp:EventMeaningTaken";

    /// <summary>The name is reserved for the platform's own events.</summary>
    public const string EventNameReserved = "Cdp:EventNameReserved";

    /// <summary>There is no such channel that a consent is asked for.</summary>
    public const string ConsentChannelUnknown = "Cdp:ConsentChannelUnknown";

    /// <summary>The purpose of a consent is no plain name.</summary>
    public const string ConsentPurposeMalformed = "Cdp:ConsentPurposeMalformed";

    /// <summary>The consent is not in force after it was granted: it was withdrawn since this request was first sent, or could not be recorded.</summary>
    public const string ConsentNotGranted = "Cdp:ConsentNotGranted";

    /// <summary>The consent is still in force after it was withdrawn: it was granted since this request was first sent, or could not be recorded.</summary>
    public const string ConsentNotWithdrawn = "Cdp:ConsentNotWithdrawn";

    /// <summary>Only somebody who sees everybody may change attributes.</summary>
    public const string AttributesNeedEverything = "Cdp:AttributesNeedEverything";

    /// <summary>The last change of the rule is still being carried out.</summary>
    public const string SurvivorshipUnderWay = "Cdp:SurvivorshipUnderWay";

    /// <summary>Only somebody who sees everybody may say how accounts are scored.</summary>
    public const string AccountScoreNeedsEverything = "Cdp:AccountScoreNeedsEverything";

    /// <summary>Only somebody who sees everybody may look for households.</summary>
    public const string HouseholdsNeedEverything = "Cdp:HouseholdsNeedEverything";

    /// <summary>There is nothing that people of one household would share.</summary>
    public const string HouseholdsNeedFields = "Cdp:HouseholdsNeedFields";

    /// <summary>A search for households is under way.</summary>
    public const string HouseholdSearchUnderWay = "Cdp:HouseholdSearchUnderWay";

    /// <summary>A household has at most so many people.</summary>
    public const string HouseholdTooLarge = "Cdp:HouseholdTooLarge";

    /// <summary>Only somebody who sees everybody may take people apart by rule.</summary>
    public const string TakingApartNeedsEverything = "Cdp:TakingApartNeedsEverything";

    /// <summary>People are being taken apart already.</summary>
    public const string TakingApartUnderWay = "Cdp:TakingApartUnderWay";

    /// <summary>Ingestion: no source has this write key, or it is switched off.</summary>
    public const string WriteKeyUnknown = "Cdp:WriteKeyUnknown";

    /// <summary>Ingestion: the body is larger than 4 MB after unpacking.</summary>
    public const string RequestTooLarge = "Cdp:RequestTooLarge";

    /// <summary>Ingestion: the body is not JSON, or its packing is broken or of an unknown kind.</summary>
    public const string RequestNotJson = "Cdp:RequestNotJson";

    /// <summary>Ingestion: the body is not a JSON object.</summary>
    public const string RequestNotAnObject = "Cdp:RequestNotAnObject";

    /// <summary>Ingestion: the body of a batch call has no array <c>batch</c>.</summary>
    public const string RequestWithoutBatch = "Cdp:RequestWithoutBatch";

    /// <summary>Ingestion: the batch has more items than a body of 4 MB holds events.</summary>
    public const string RequestWithTooManyEvents = "Cdp:RequestWithTooManyEvents";

    /// <summary>Ingestion: too much at once, or the database is away; send it again later.</summary>
    public const string IngestionBusy = "Cdp:IngestionBusy";

    /// <summary>Ingestion: an error of the platform; send it again later.</summary>
    public const string IngestionFailed = "Cdp:IngestionFailed";
}
