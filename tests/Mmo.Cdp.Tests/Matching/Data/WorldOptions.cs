namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>What a made-up file of people is like.</summary>
internal sealed record WorldOptions(string Name)
{
    public int Records { get; init; } = 2000;

    public int Seed { get; init; } = 1;

    public bool Chinese { get; init; }

    /// <summary>Of the records, those of people who have one already.</summary>
    public double Duplicates { get; init; } = 0.2;

    /// <summary>Of the people, those who live with others of their name.</summary>
    public double InFamilies { get; init; } = 0.5;

    /// <summary>Of the values of a second record.</summary>
    public double Slips { get; init; } = 0.08;

    /// <summary>Of all values.</summary>
    public double Missing { get; init; } = 0.08;

    /// <summary>Of second records, those that tell where the person lived before.</summary>
    public double Moved { get; init; } = 0.1;

    /// <summary>Surname and given name in one field.</summary>
    public bool FullName { get; init; }

    public bool Address { get; init; } = true;

    public bool BirthDate { get; init; } = true;

    public bool Contacts { get; init; } = true;

    public bool NationalId { get; init; }
}
