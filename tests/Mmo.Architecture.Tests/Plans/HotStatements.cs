namespace Mmo.Architecture.Tests.Plans;

/// <summary>
/// What has to be seen at work before the plans may be called good: the statements that run for every event, person, message or page. Named
/// after the member that holds the text.
/// </summary>
internal static class HotStatements
{
    public static IReadOnlyList<string> Names { get; } =
    [
        // In: deduplicate, resolve, append.
        "SourceSql.Find", "BatchSql.InsertKeys", "BatchSql.FindIdentifiers", "BatchSql.FindLinks", "BatchSql.FindObstacles", "BatchSql.FindValues", "BatchSql.FindConsents",
        "BatchSql.FindConsentsOfProfiles", "BatchSql.MarkDirtyByAddress", "BatchSql.MovePartsOfLosers", "BatchSql.DeleteLosers", "BatchSql.EndMembershipsOfLosers", "BatchSql.InsertParts",
        "BatchSql.InsertIdentifiers", "BatchSql.InsertLinks", "BatchSql.InsertEvents", "BatchSql.InsertPurchases", "BatchSql.InsertConsents",
        "BatchSql.InsertValues", "BatchSql.UpsertValues", "BatchSql.InsertStats", "BatchSql.UpsertStats", "BatchSql.UpdateProfiles", "BatchSql.AppendFeed",
        "ProfileSql.Found", "ProfileSql.Project",
        "SourceDaySql.Add",

        // The feed and the rows that are due.
        "FeedRunner.TakeAsync", "FeedCursor.LockAsync", "FeedCursor.MoveAsync", "ActionSql.Claim", "ActionSql.Done",

        // Segments.
        "MembershipSql.PeopleOfSlice", "MembershipSql.Delta", "MembershipSql.Due", "MembershipSql.TakeDirty", "MembershipSql.CountMerged",

        // Journeys and messages.
        "EntrySql.Events", "EntrySql.Waiting", "EntrySql.Enter", "EnrolmentSql.DueNodes", "EnrolmentSql.LockDue", "EnrolmentSql.Claim",
        "EnrolmentSql.LockClaimed", "EnrolmentSql.Advance", "WaitSql.Search", "ExperimentSql.Assign", "WebhookSql.Queue", "WebhookSql.DueNodes", "WebhookSql.Claim", "WebhookSql.Claimed", "WebhookSql.Settle",
         "EmailSql.Queue", "MessageSql.DueJourneys", "MessageSql.Lease", "MessageSql.Leased",
        "MessageSql.BeginSending", "MessageSql.Settle", "MessageSql.Suppressed", "MessageSql.TakePlaces", "MessageSql.PutMails", "StopSql.Take",
        "TrackingSql.Open", "TrackingSql.Click", "TrackingSql.Unsubscribe", "ConsentSql.Granted",

        // Pages.
        "ProfileReadSql.Page", "ProfileReadSql.ByPublicId", "ProfileReadSql.Identifiers", "ProfileReadSql.Values", "ProfileReadSql.Consents",
        "ProfileReadSql.Segments", "TimelineSql.Page", "WaySql.OfProfile", "WaySql.LastSteps", "MessageListSql.Page", "MailboxSql.Page", "SuppressionSql.Page", "JourneyPeopleSql.Inside",
        "JourneyPeopleSql.Past", "LeadListSql.Page", "LeadListSql.Work", "LeadTimelineSql.Newest", "FunnelSql.Facts", "ArmSql.Counts", "NodeSql.Stays", "AuditSql.Page",
        "ArrivalSql.Batches", "ArrivalSql.Stored", "ArrivalSql.Refused", "ArrivalSql.RefusedHead", "ArrivalSql.One", "SourceDaySql.OfDays", "SourceDaySql.Sources",

        // Who is asking.
        "SignInSql.Claim", "ApiKeySql.Find",
    ];
}
