using Mmo.Campaign.Nodes;

namespace Acme.Moody;

/// <summary>Throws where its mood is bad and never answers where it is stubborn, while the file calm.txt is not in its folder.</summary>
internal sealed class MoodyNode : NodeKind<MoodySettings>
{
    public override string Kind => "mood";

    public override Task<IReadOnlyList<NodeFault>> CheckAsync(MoodySettings settings, CancellationToken cancellationToken) => settings.Mood == "unchecked"
        ? throw new InvalidOperationException("No looks, please.")
        : base.CheckAsync(settings, cancellationToken);

    public override Task<IReadOnlyList<NodeAnswer>> RunAsync(NodeWork<MoodySettings> work, CancellationToken cancellationToken)
    {
        if (work.Settings.Mood == "stubborn")
        {
            // Not even its token ends it.
            return new TaskCompletionSource<IReadOnlyList<NodeAnswer>>().Task;
        }

        return Calm.Is
            ? Task.FromResult<IReadOnlyList<NodeAnswer>>([.. work.People.Select(person => NodeAnswer.Passed(person))])
            : throw new InvalidOperationException("Not today.");
    }
}
