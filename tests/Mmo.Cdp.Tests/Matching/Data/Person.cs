namespace Mmo.Cdp.Tests.Matching.Data;

/// <summary>A made-up person, as the truth is.</summary>
internal sealed record Person(
    string Given, string Surname, DateOnly Born, string Email, string Phone, string Number, string Street, string Place, string Postcode, string Region, string NationalId)
{
    /// <summary>Where the person lived before, for a record that was never brought up to date.</summary>
    public Person? Before { get; init; }
}
