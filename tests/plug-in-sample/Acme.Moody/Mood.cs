namespace Acme.Moody;

/// <summary>Where it throws: services, made, start, hosted, background, or parts: it runs, and each of its parts fails.</summary>
internal static class Mood
{
    public static string Now { get; } = File.ReadAllText(Path.Combine(Path.GetDirectoryName(typeof(Mood).Assembly.Location)!, "mood.txt")).Trim();

    public static void ThrowIn(string mood)
    {
        if (Now == mood)
        {
            throw new InvalidOperationException($"In a mood: {mood}.");
        }
    }
}
