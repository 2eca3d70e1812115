namespace Mmo.Cdp.Conditions;

/// <summary>Turns a window into moments.</summary>
internal sealed class WindowBinder(TimeZoneInfo zone, ConditionFaults faults)
{
    public BoundWindow Bind(EventWindow? window, string path)
    {
        if (window is null)
        {
            return BoundWindow.AllTime;
        }

        return window.Type == WindowKind.Rolling ? Rolling(window, path) : Absolute(window, path);
    }

    private BoundWindow Rolling(EventWindow window, string path)
    {
        if (window.From is not null || window.To is not null)
        {
            faults.Add(path, "RollingHasNoDates");
        }

        var span = LocalTimes.Span(window.Amount ?? 0, window.Unit ?? TimeUnit.Day);
        if (window.Amount is null or < 1 || span > TimeSpan.FromDays(ConditionLimits.MaxDays))
        {
            faults.Add($"{path}.amount", "BadWindowAmount", ("Max", ConditionLimits.MaxDays));
            return BoundWindow.AllTime;
        }

        return new BoundWindow(span, null, null);
    }

    private BoundWindow Absolute(EventWindow window, string path)
    {
        if (window.Amount is not null || window.Unit is not null)
        {
            faults.Add(path, "AbsoluteHasNoAmount");
        }

        if (window.From is null && window.To is null)
        {
            faults.Add(path, "AbsoluteNeedsDates");
        }

        var from = Moment(window.From, $"{path}.from")?.From;
        var to = Moment(window.To, $"{path}.to")?.To;
        if (from >= to)
        {
            faults.Add(path, "WindowUpsideDown");
        }

        return new BoundWindow(null, from, to);
    }

    private (DateTimeOffset From, DateTimeOffset To)? Moment(string? text, string path)
    {
        if (text is null)
        {
            return null;
        }

        if (LocalTimes.Range(text, zone) is { } range)
        {
            return range;
        }

        faults.Add(path, "NotAMoment", ("Value", text));
        return null;
    }
}
