using System.Collections;
using Microsoft.AspNetCore.Http;
using Mmo.DependencyInjection;
using Mmo.ErrorHandling;
using Mmo.Localization;

namespace Mmo.AspNetCore.Errors;

/// <summary>Turns an exception, or a bare status, into the answer that a caller gets.</summary>
internal sealed class ErrorTranslator(IMmoTexts texts, IEnumerable<IErrorClassifier> classifiers) : ISingletonDependency
{
    private static readonly Dictionary<int, string> StatusCodes = new()
    {
        [400] = "Mmo:BadRequest",
        [401] = "Mmo:Unauthorized",
        [403] = "Mmo:Forbidden",
        [404] = "Mmo:NoSuchPath",
        [405] = "Mmo:MethodNotAllowed",
        [408] = "Mmo:Timeout",
        [413] = "Mmo:TooLarge",
        [415] = "Mmo:UnsupportedMediaType",
        [429] = "Mmo:Busy",
    };

    /// <summary>The answer; status 500 says nothing of the exception but the trace id under which it is logged.</summary>
    public ErrorAnswer Translate(Exception exception, string traceId) =>
        Known(exception) ?? FromClassifiers(exception) ?? new(500, Info("Mmo:Internal", new() { ["TraceId"] = traceId }));

    /// <summary>The answer for a status that some middleware set without a body.</summary>
    public ErrorAnswer Translate(int statusCode) =>
        new(statusCode, Info(StatusCodes.GetValueOrDefault(statusCode) ?? (statusCode < 500 ? "Mmo:BadRequest" : "Mmo:Unavailable")));

    private ErrorAnswer? FromClassifiers(Exception exception) =>
        classifiers.Select(c => c.Translate(exception)).FirstOrDefault(known => known is not null) is { } known ? Known(known) : null;

    private ErrorAnswer? Known(Exception exception) => exception switch
    {
        MmoValidationException validation => Validation(validation),
        MmoAuthorizationException => Translate(403),
        EntityNotFoundException notFound => new(404, Info("Mmo:NotFound", new() { ["Kind"] = KindText(notFound.Kind), ["Id"] = ToPlain(notFound.Id) })),
        ConcurrencyException conflict => new(409, Info("Mmo:Concurrency", new() { ["Kind"] = KindText(conflict.Kind) })),
        BusinessException business => new(business.StatusCode, Info(business.Code, ToDictionary(business.Data))),
        TooManyRequestsException busy => Translate(429) with { RetryAfter = busy.RetryAfter },
        BadHttpRequestException bad => Translate(bad.StatusCode),

        // A body whose chunks the server cannot count; it has no type of its own for that.
        IOException { Source: "Microsoft.AspNetCore.Server.Kestrel.Core" } => Translate(400),
        _ => null,
    };

    private ErrorAnswer Validation(MmoValidationException exception)
    {
        var faults = exception.Errors
            .Select(e => new RemoteServiceValidationErrorInfo(e.Code is null ? e.Message : texts.Get(e.Code, e.Data), [.. e.Members.Where(m => m.Length > 0)]))
            .ToArray();
        return new(400, Info("Mmo:Validation") with
        {
            Details = string.Join("\n", faults.Select(f => f.Message)),
            ValidationErrors = faults,
        });
    }

    private RemoteServiceErrorInfo Info(string code, Dictionary<string, object?>? data = null) =>
        new() { Code = code, Message = texts.Get(code, data), Data = data ?? [] };

    private string KindText(string kind) => texts.Get($"Kind:{kind}") is var text && text == $"Kind:{kind}" ? kind : text;

    private static Dictionary<string, object?> ToDictionary(IDictionary data) =>
        data.Cast<DictionaryEntry>().ToDictionary(e => e.Key.ToString()!, e => ToPlain(e.Value));

    // Only what every JSON reader understands leaves the house.
    private static object? ToPlain(object? value) => value switch
    {
        null or string or bool or Guid or DateTimeOffset or DateOnly => value,
        Enum name => name.ToString(),
        IConvertible number when number.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.Decimal => value,
        IEnumerable<string> list => list.ToArray(),
        _ => value.ToString(),
    };
}
