namespace Mmo.Cdp.Accounts;

/// <summary>What a group call says: somebody belongs to an account, and what is known of it.</summary>
/// <param name="ExternalId">What the source calls the account.</param>
/// <param name="PartNo">Who belongs to it.</param>
/// <param name="SourceNo">Who says so.</param>
/// <param name="At">When it was observed.</param>
/// <param name="Values">What is known of it, as JSON by attribute; JSON's null takes back. Empty for one who may not say.</param>
/// <param name="MayMake">A browser's key is public: it joins people to accounts that are there, and says nothing of them.</param>
internal sealed record AccountWord(
    string ExternalId, long PartNo, int SourceNo, DateTimeOffset At, IReadOnlyDictionary<string, string> Values, bool MayMake);
