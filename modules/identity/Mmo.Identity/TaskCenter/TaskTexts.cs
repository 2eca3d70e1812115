using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.Json;
using Mmo.Localization;

namespace Mmo.Identity.TaskCenter;

/// <summary>What the codes of an operation are called in the language of the request.</summary>
internal sealed class TaskTexts(IMmoTexts texts) : ISingletonDependency
{
    public string NameOf(string kind) => Find($"Operation:{kind}") ?? kind;

    public string? Tell(string? stored) => texts.Tell(stored);

    public IReadOnlyList<OperationCountDto> CountsOf(TaskRow row) =>
    [
        .. JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!
            .Select(count => new OperationCountDto(count.Key, Find($"Operation:{row.Kind}.{count.Key}") ?? count.Key, count.Value)),
    ];

    private string? Find(string key) => texts.Get(key) is var text && text == key ? null : text;
}
