using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.Cdp.Conditions;

/// <summary>Collects what is wrong with a condition, as sentences in the language of the request.</summary>
internal sealed class ConditionFaults(IMmoTexts texts)
{
    private readonly List<ConditionFault> _faults = [];

    public IReadOnlyList<ConditionFault> All => _faults;

    public bool IsEmpty => _faults.Count == 0;

    public void Add(string path, string key, params (string Name, object? Value)[] data) =>
        _faults.Add(new ConditionFault(path, texts.Get($"Condition:{key}", data.ToDictionary(d => d.Name, d => d.Value))));

    /// <summary>Answers 400 with one entry for each fault.</summary>
    public void ThrowIfAny(string member = "condition")
    {
        if (!IsEmpty)
        {
            throw new MmoValidationException([.. _faults.Select(f => new ValidationError(f.Message, [f.Path.Length == 0 ? member : $"{member}.{f.Path}"]))]);
        }
    }
}
