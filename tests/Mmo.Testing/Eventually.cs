using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace Mmo.Testing;

/// <summary>Waits for a condition; never a fixed time.</summary>
public static class Eventually
{
    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Asks again until the condition holds; fails with its text and, when given, the state.</summary>
    public static async Task Async(
        Func<Task<bool>> condition,
        TimeSpan? timeout = null,
        Func<Task<string>>? state = null,
        [CallerArgumentExpression(nameof(condition))] string text = "")
    {
        var started = Stopwatch.GetTimestamp();
        var pause = TimeSpan.FromMilliseconds(5);
        while (!await condition())
        {
            if (Stopwatch.GetElapsedTime(started) > (timeout ?? DefaultPatience))
            {
                var now = state is null ? "" : $" It stands at: {await state()}";
                throw new TimeoutException($"Not within {(timeout ?? DefaultPatience).TotalSeconds:0.#} s: {text}.{now}");
            }

            await Task.Delay(pause);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
        }
    }

    public static Task Async(
        Func<bool> condition,
        TimeSpan? timeout = null,
        Func<Task<string>>? state = null,
        [CallerArgumentExpression(nameof(condition))] string text = "") =>
        Async(() => Task.FromResult(condition()), timeout, state, text);

    /// <summary>Asks again until the value satisfies the condition, and answers the value; on failure the message holds the last one.</summary>
    public static async Task<T> GetAsync<T>(
        Func<Task<T>> value,
        Func<T, bool> condition,
        TimeSpan? timeout = null,
        [CallerArgumentExpression(nameof(value))] string valueText = "",
        [CallerArgumentExpression(nameof(condition))] string conditionText = "")
    {
        T last = default!;
        await Async(async () => condition(last = await value()), timeout, () => Task.FromResult($"{last}"), $"{valueText} with {conditionText}");
        return last;
    }
}
