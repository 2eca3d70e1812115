namespace Mmo.Cdp.Conditions;

/// <summary>
/// Makes SQL from a bound condition. Values are parameters; only column names from our own list and generated aliases stand in the text.
/// A negation is pushed down to the leaves, where each positive test and its opposite are written so that a null means false in both.
/// </summary>
internal sealed class ConditionCompiler
{
    private readonly ConditionClock _clock;
    private readonly SqlParameters _parameters = new();
    private readonly JoinBuilder _joins;
    private readonly LeafCompiler _leaves;
    private readonly PeopleScope _scope;
    private readonly bool _withDue;

    public ConditionCompiler(PeopleScope scope, ConditionClock clock, bool withDue = false)
    {
        _scope = scope;
        _clock = clock;
        _withDue = withDue;
        _joins = new JoinBuilder(scope, _parameters, clock, withDue);
        _leaves = new LeafCompiler(_joins, _parameters, clock);
    }

    public static CompiledCondition Compile(BoundNode root, PeopleScope scope, ConditionClock clock, bool withDue = false) =>
        new ConditionCompiler(scope, clock, withDue).Compile(root);

    /// <summary>The truth of one node, over the joins made so far; for counting many nodes in one pass.</summary>
    public string Truth(BoundNode node) => Write(node, positive: true, At(Certainty.Now));

    public CompiledCondition Compile(BoundNode root)
    {
        var where = Truth(root);
        var dues = _withDue ? root.SelfAndDescendants().Select(_leaves.Due).OfType<string>().Distinct().ToArray() : [];
        return new CompiledCondition
        {
            Where = OnlyExisting(where),
            NextDue = dues.Length == 0 ? null : NextDue(root, dues),
            MayMeet = dues.Length == 0 ? null : OnlyExisting(Write(root, positive: true, At(Certainty.Possible))),
            With = _scope == PeopleScope.Everyone ? "" : DerivedTableSql.OfIds(Write(root, positive: true, ByProfile)),
            From = _joins.From,
            Parameters = _parameters.Values,
        };
    }

    /// <summary>The joins and parameters as they stand, for everyone; after <see cref="Truth"/>.</summary>
    public CompiledCondition Frame() => new() { Where = "true", With = "", From = _joins.From, Parameters = _parameters.Values };

    // Only where the answer can still go both ways is the clock worth watching: a person of another city is not due when an order grows old.
    private string NextDue(BoundNode root, string[] dues) =>
        $"""
        case when ({Write(root, positive: true, At(Certainty.Possible))})
              and ({Write(root, positive: true, At(Certainty.Sure))}) is not true
             then least({string.Join(", ", dues)}) end
        """;

    // Somebody asked for may have been merged away in between.
    private string OnlyExisting(string truth) => _scope == PeopleScope.Ids ? $"p.profile_id is not null and ({truth})" : truth;

    private Func<BoundNode, bool, string> At(Certainty certainty) => (leaf, positive) => _leaves.Write(leaf, positive, certainty);

    // What the profile's own row says, and everything else taken to be as it would have to be. Negations stand at the leaves, so who fails this
    // fails the condition, now and by the clock alone, whatever they did: nobody need look.
    private string ByProfile(BoundNode leaf, bool positive) => leaf is BoundAttribute ? _leaves.Write(leaf, positive, Certainty.Possible) : "true";

    private static string Write(BoundNode node, bool positive, Func<BoundNode, bool, string> leaf) => node switch
    {
        BoundGroup { Kind: GroupKind.All } all => Join(all, positive, leaf, positive ? " and " : " or ", empty: positive),
        BoundGroup { Kind: GroupKind.Any } any => Join(any, positive, leaf, positive ? " or " : " and ", empty: !positive),
        BoundGroup none => Write(none with { Kind = GroupKind.Any }, !positive, leaf),
        _ => leaf(node, positive),
    };

    private static string Join(BoundGroup group, bool positive, Func<BoundNode, bool, string> leaf, string word, bool empty) => group.Children.Count == 0
        ? empty ? "true" : "false"
        : string.Join(word, group.Children.Select(child => $"({Write(child, positive, leaf)})"));
}
