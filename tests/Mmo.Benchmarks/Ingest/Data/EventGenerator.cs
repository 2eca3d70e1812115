using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Mmo.Benchmarks.Ingest.Data;

/// <summary>
/// The events of one tenant, the same ones for the same seed: people of whom few do much and many little (Zipf), most of them only devices.
/// Fifteen in a hundred sign in: on two devices each, both known before, so that two profiles become one person.
/// </summary>
internal sealed class EventGenerator(int seed, string mark, int people, DateTimeOffset start)
{
    /// <summary>About the context that the common SDKs send.</summary>
    public static readonly byte[] Context = Encoding.UTF8.GetBytes(
        """{"library":{"name":"analytics.js","version":"2.11.1"},"page":{"path":"/products/spring","referrer":"https://www.example.com/"},"userAgent":"Mozilla/5.0 (X11; Linux x86_64)"}""");

    public static readonly string[] Names = ["Product Viewed", "Product Added", "Products Searched", "Coupon Clicked", "Checkout Started"];

    private const double Exponent = 0.8;
    private const int SignsIn = 15;                          // of a hundred people
    private const long Spread = 7919;                        // else it would be all of the busiest
    private const int EventsBeforeSignIn = 1;                // on each device
    private const int EventsOnFirstDevice = 3;               // then the second one comes
    private const int EventsBetweenIdentifies = 7;
    private static readonly string[] Cities = ["上海", "北京", "广州", "深圳", "杭州", "成都", "武汉", "西安"];

    private readonly Random _random = new(seed);
    private readonly int[] _events = new int[people];
    private readonly double _range = Math.Pow(people, 1 - Exponent) - 1;
    private long _count;

    /// <summary>The next events. Their moments rise by a millisecond, so that no two observations are of the same time.</summary>
    public GeneratedEvent[] Next(int count)
    {
        var events = new GeneratedEvent[count];
        for (var i = 0; i < count; i++)
        {
            events[i] = Next();
        }

        return events;
    }

    private GeneratedEvent Next()
    {
        var person = Math.Min((int)Math.Pow((_random.NextDouble() * _range) + 1, 1 / (1 - Exponent)), people) - 1;
        var turn = _events[person]++;
        var no = _count++;
        var id = string.Create(CultureInfo.InvariantCulture, $"{mark}-{no:x8}-{_random.NextInt64():x16}");
        var at = start.AddMilliseconds(no * 20);
        if (person * Spread % 100 >= SignsIn)
        {
            return Seen(id, null, $"{mark}-device-{person}", at);
        }

        var isSecond = turn >= EventsOnFirstDevice;
        var turnOnDevice = isSecond ? turn - EventsOnFirstDevice : turn;
        var device = $"{mark}-device-{person}{(isSecond ? "-b" : "")}";
        var user = turnOnDevice < EventsBeforeSignIn ? null : $"{mark}-user-{person}";
        return user is not null && (turnOnDevice - EventsBeforeSignIn) % EventsBetweenIdentifies == 0
            ? Identified(id, person, user, device, at)
            : Seen(id, user, device, at);
    }

    private GeneratedEvent Seen(string id, string? user, string device, DateTimeOffset at)
    {
        var isPage = _random.Next(4) == 0;
        var properties = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"sku":"SKU-{{_random.Next(20_000)}}","price":{{_random.Next(10, 2000)}}.50,"category":"女装/连衣裙","quantity":{{_random.Next(1, 4)}},"store":"shanghai-{{_random.Next(4)}}"}"""));
        return isPage
            ? new GeneratedEvent(id, "page", "page", user, device, null, at, properties)
            : new GeneratedEvent(id, "track", Names[_random.Next(Names.Length)], user, device, null, at, properties);
    }

    private GeneratedEvent Identified(string id, int person, string user, string device, DateTimeOffset at)
    {
        var email = $"{mark}-{person}@example.com";
        (string, byte[])[] traits =
        [
            ("email", Json(email)), ("name", Json($"顾客{person}")), ("city", Json(Cities[_random.Next(Cities.Length)])), ("level", Json(_random.Next(5))),
        ];
        var json = Encoding.UTF8.GetBytes($"{{{string.Join(',', traits.Select(t => $"\"{t.Item1}\":{Encoding.UTF8.GetString(t.Item2)}"))}}}");
        return new GeneratedEvent(id, "identify", "identify", user, device, email, at, json) { Traits = traits };
    }

    private static byte[] Json<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value);
}
