namespace Mmo.Cdp.Matching.Blocking;

/// <summary>Sorts records into the blocks of a rule. A block that is too full is split by one further key after the other, and in the end by content.</summary>
internal sealed class BlockBuilder(IReadOnlyList<MatchRow> rows, IReadOnlyList<Func<MatchRow, ulong>> splitters, int limit)
{
    private readonly List<int> _members = [];
    private readonly List<Block> _blocks = [];
    private int _overfull;
    private long _leftOut;

    public RuleBlocks Build(BlockingRule rule)
    {
        _members.Clear();
        _blocks.Clear();
        (_overfull, _leftOut) = (0, 0);
        var entries = Entries(rule);
        for (var start = 0; start < entries.Length;)
        {
            var end = start + 1;
            while (end < entries.Length && entries[end].Key == entries[start].Key)
            {
                end++;
            }

            Take(Distinct(entries.AsSpan(start, end - start)));
            start = end;
        }

        var members = _members.ToArray();
        Block[] blocks = [.. _blocks];
        return new RuleBlocks(rule, members, blocks, BlocksOf(rule, members, blocks), _overfull, _leftOut);
    }

    private (ulong Key, int Row)[] Entries(BlockingRule rule)
    {
        var entries = new List<(ulong Key, int Row)>(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var slot = 0; slot < rule.Slots; slot++)
            {
                if (rule.Key(rows[row], slot) is var key and not 0)
                {
                    entries.Add((key, row));
                }
            }
        }

        var sorted = entries.ToArray();
        Array.Sort(sorted);
        return sorted;
    }

    private static int[] Distinct(ReadOnlySpan<(ulong Key, int Row)> entries)
    {
        var members = new List<int>(entries.Length);
        foreach (var (_, row) in entries)
        {
            if (members.Count == 0 || members[^1] != row)
            {
                members.Add(row);
            }
        }

        return [.. members];
    }

    private void Take(int[] members)
    {
        if (members.Length <= limit)
        {
            Add(members);
            return;
        }

        _overfull++;
        _leftOut += Pairs(members.Length);
        Split(members, 0);
    }

    private void Split(int[] members, int splitter)
    {
        if (members.Length <= limit)
        {
            _leftOut -= Pairs(members.Length);
            Add(members);
            return;
        }

        if (splitter == splitters.Count)
        {
            // Whatever is left is much alike: neighbours in the order of their values are the likeliest pairs.
            var byContent = Array.ConvertAll(members, Content);
            Array.Sort(byContent, members);
            foreach (var piece in members.Chunk(limit))
            {
                _leftOut -= Pairs(piece.Length);
                Add(piece);
            }

            return;
        }

        var keys = Array.ConvertAll(members, m => (splitters[splitter](rows[m]), m));
        Array.Sort(keys, members);
        for (var start = 0; start < members.Length;)
        {
            var end = start + 1;
            while (end < members.Length && keys[end].Item1 == keys[start].Item1)
            {
                end++;
            }

            Split(members[start..end], splitter + 1);
            start = end;
        }
    }

    private (ulong Hash, int Row) Content(int row)
    {
        var hash = 0UL;
        foreach (var value in rows[row].Values)
        {
            hash = StableHash.Of(hash, RowKeys.Text(value));
        }

        return (hash, row);
    }

    private void Add(int[] members)
    {
        if (members.Length > 1)
        {
            _blocks.Add(new Block(_members.Count, members.Length));
            _members.AddRange(members);
        }
    }

    // A record is in one block for each of its keys; which key was in which slot does not matter to who meets whom.
    private int[][] BlocksOf(BlockingRule rule, int[] members, Block[] blocks)
    {
        var blockOf = new int[rule.Slots][];
        for (var slot = 0; slot < rule.Slots; slot++)
        {
            blockOf[slot] = new int[rows.Count];
            Array.Fill(blockOf[slot], -1);
        }

        for (var block = 0; block < blocks.Length; block++)
        {
            foreach (var row in members.AsSpan(blocks[block].Start, blocks[block].Length))
            {
                var slot = 0;
                while (blockOf[slot][row] >= 0)
                {
                    slot++;
                }

                blockOf[slot][row] = block;
            }
        }

        return blockOf;
    }

    private static long Pairs(long members) => members * (members - 1) / 2;
}
