namespace Mmo.Data;

/// <summary>Marks personal data: left out of logs and of audit entries, exported and erased with the person.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalDataAttribute : Attribute;
