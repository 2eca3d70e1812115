using Mmo.Cdp.Identity;
using Mmo.Cdp.People;

namespace Mmo.Cdp.IdentifierRules;

/// <summary>A tenant's rules in the form in which events are read by them; the first type ranks highest.</summary>
internal sealed class IdentifierRuleSet
{
    /// <summary>Of types that nobody has set a rule for.</summary>
    public const int MaxOfOther = 20;

    /// <summary>A browser is cleared every now and then; nobody has a hundred of them.</summary>
    private const int MaxDevices = 100;

    private readonly Dictionary<string, (int Rank, IdentifierRule Rule, BlockedValues Blocked)> _byType = [];

    public IdentifierRuleSet(IReadOnlyList<IdentifierRule> rules)
    {
        Rules = rules;
        foreach (var rule in rules)
        {
            _byType[rule.Type] = (_byType.Count, rule, new BlockedValues(rule.Blocked));
        }
    }

    /// <summary>What holds as long as nobody has said otherwise.</summary>
    public static IdentifierRuleSet Default { get; } = new([.. IdentifierTypes.BuiltIn.Select(t => new IdentifierRule(t.Key, DefaultMax(t.Kind), []))]);

    public IReadOnlyList<IdentifierRule> Rules { get; }

    public int RankOf(Identifier identifier) => _byType.TryGetValue(IdentifierTypes.KeyOf(identifier), out var known) ? known.Rank : int.MaxValue;

    public bool IsBlocked(Identifier identifier) =>
        _byType.TryGetValue(IdentifierTypes.KeyOf(identifier), out var known) && known.Blocked.Contains(ValueOf(identifier));

    public int? MaxOf(string type) => _byType.TryGetValue(type, out var known) ? known.Rule.MaxPerPerson : MaxOfOther;

    /// <summary>The value without its type.</summary>
    public static string ValueOf(Identifier identifier) => identifier.Kind == IdentifierKind.Other
        ? identifier.Value[(identifier.Value.IndexOf(':', StringComparison.Ordinal) + 1)..]
        : identifier.Value;

    private static int? DefaultMax(IdentifierKind kind) => kind switch
    {
        IdentifierKind.UserId => 1,
        IdentifierKind.MemberNumber or IdentifierKind.WeChatUnionId => 3,
        IdentifierKind.AnonymousId or IdentifierKind.DeviceId => MaxDevices,
        _ => 10,
    };
}
