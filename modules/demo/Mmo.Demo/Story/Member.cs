namespace Mmo.Demo.Story;

/// <summary>A made-up customer. The domain of the addresses is reserved for examples: no mail can reach anybody.</summary>
internal sealed record Member(
    int Number, string Name, string Gender, DateOnly Birthday, Store Store, string Level, bool Consents, Habit Habit, DateTimeOffset JoinedAt, bool IsNew)
{
    public string Id => $"M{Number:D5}";

    public string Email => $"m{Number:D5}@members.example.com";

    public string Phone => $"+86139{Number:D8}";
}
