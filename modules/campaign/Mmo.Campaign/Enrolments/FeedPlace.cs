namespace Mmo.Campaign.Enrolments;

/// <summary>A place on the feed of cdp: a commit, an event in it, and when it was noted.</summary>
internal readonly record struct FeedPlace(long Position, int N, DateTimeOffset At);
