namespace Mmo.Demo.Story;

/// <summary>The steps of the demo's journeys, by the ids that the drawings and the past share.</summary>
internal static class Nodes
{
    public const string Start = "start";
    public const string Morning = "morning";
    public const string Email = "email";
    public const string Order = "order";
    public const string Lead = "lead";
    public const string End = "end";

    /// <summary>How long a full cart is left alone.</summary>
    public const int CartMinutes = 10;

    /// <summary>How long a new member's first order is waited for.</summary>
    public const int WelcomeDays = 3;

    /// <summary>When members get what is not urgent.</summary>
    public static readonly TimeOnly MorningTime = new(10, 0);

    /// <summary>Days without a visit after which somebody sleeps.</summary>
    public const int AsleepDays = 45;

    /// <summary>How many days after the entry an order counts for the journey's goal.</summary>
    public static int GoalDays(DemoJourney journey) => journey switch { DemoJourney.Cart => 3, DemoJourney.Asleep => 14, _ => 7 };
}
