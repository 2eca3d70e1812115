using Mmo.DependencyInjection;
using Mmo.Localization;

namespace Mmo.Cdp.Conditions;

/// <summary>Says a condition as one sentence, in the language of the request.</summary>
internal sealed class ConditionSentences(IMmoTexts texts) : ISingletonDependency
{
    public ConditionSentenceDto Describe(ConditionNode node, ConditionCatalog catalog)
    {
        var sentence = new SentenceBuilder(texts);
        Root(node, new ClauseWriter(sentence, new SentenceWords(texts, catalog)), sentence);
        return sentence.Build();
    }

    // What is left out stands at the end, as one would say it.
    private static void Root(ConditionNode node, ClauseWriter clauses, SentenceBuilder sentence)
    {
        if (node is not AllCondition all)
        {
            sentence.Write("Root", "", ("Clauses", SentencePartKind.Plain, () => clauses.Write(node, "", isNested: false)));
            sentence.Write("End", "");
            return;
        }

        var children = all.Conditions.Select((child, i) => (Child: child, Path: $"conditions[{i}]")).ToArray();
        var meant = children.Where(c => c.Child is not NoneCondition).ToArray();
        if (meant.Length == 0)
        {
            sentence.Write("Everyone", "");
        }
        else
        {
            sentence.Write("Root", "", ("Clauses", SentencePartKind.Plain, () => clauses.Join(meant, "And", "", isNested: meant.Length > 1)));
        }

        foreach (var (child, path) in children.Where(c => c.Child is NoneCondition))
        {
            var without = ((NoneCondition)child).Conditions.Select((c, i) => (c, $"{path}.conditions[{i}]")).ToArray();
            sentence.Write("Except", path, ("Clauses", SentencePartKind.Plain, () => clauses.Join(without, "Or", path, isNested: without.Length > 1)));
        }

        sentence.Write("End", "");
    }
}
