namespace Mmo.Cdp.Matching.Blocking;

/// <summary>The blocks of one rule.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Members">The records of all blocks, block by block.</param>
/// <param name="Blocks">None has more records than the limit.</param>
/// <param name="BlockOf">For each slot the block of each record, -1 where it is alone.</param>
/// <param name="Overfull">Blocks that had to be split.</param>
/// <param name="LeftOut">Pairs that these had, and their pieces have not.</param>
internal sealed record RuleBlocks(BlockingRule Rule, int[] Members, IReadOnlyList<Block> Blocks, int[][] BlockOf, int Overfull, long LeftOut)
{
    /// <summary>The rule brings both records together.</summary>
    public bool Joins(int a, int b) => FirstJoint(a, b) >= 0;

    /// <summary>The first block that both records are in, or -1.</summary>
    public int FirstJoint(int a, int b)
    {
        if (BlockOf.Length == 1)
        {
            return BlockOf[0][a] is var only and >= 0 && only == BlockOf[0][b] ? only : -1;
        }

        var first = -1;
        foreach (var ofA in BlockOf)
        {
            foreach (var ofB in BlockOf)
            {
                if (ofA[a] is var block and >= 0 && block == ofB[b] && (first < 0 || block < first))
                {
                    first = block;
                }
            }
        }

        return first;
    }
}
