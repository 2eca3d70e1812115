using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Live;
using Mmo.Permissions;

namespace Mmo.AspNetCore.Live;

/// <summary>Checks which topics a caller may listen to.</summary>
internal sealed class LiveAccess(IEnumerable<LiveTopicDefinition> definitions) : ISingletonDependency
{
    private const int MostTopics = 50;
    private const int LongestTopic = 150;

    private readonly IReadOnlyDictionary<string, LiveTopicDefinition> _definitions = definitions.ToDictionary(d => d.Name);

    /// <summary>The topics that were asked for.</summary>
    /// <exception cref="MmoValidationException">None, too many, or one that no module defines.</exception>
    public IReadOnlyList<string> Parse(string? topics)
    {
        var asked = (topics ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct().ToArray();
        if (asked.Length is 0 or > MostTopics)
        {
            throw new MmoValidationException("topics", "Mmo:Live.Topics", ("Most", MostTopics));
        }

        return asked.FirstOrDefault(t => t.Length > LongestTopic || t.Any(char.IsControl) || !_definitions.ContainsKey(LiveTopics.NameOf(t))) is { } unknown
            ? throw new MmoValidationException("topics", "Mmo:Live.UnknownTopic", ("Topic", unknown.Length > LongestTopic ? "…" : unknown))
            : asked;
    }

    /// <summary>True when every topic's permission is granted.</summary>
    public async Task<bool> IsGrantedAsync(IReadOnlyList<string> topics, IPermissionChecker permissions, CancellationToken cancellationToken)
    {
        foreach (var permission in topics.Select(t => _definitions[LiveTopics.NameOf(t)].Permission).OfType<string>().Distinct())
        {
            if (!await permissions.IsGrantedAsync(permission, cancellationToken))
            {
                return false;
            }
        }

        return true;
    }
}
