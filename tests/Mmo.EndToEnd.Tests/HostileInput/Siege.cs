using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>
/// Feeds every operation of the OpenAPI documents what nobody should send. The requests are made from the documents, so an operation that is
/// added tomorrow is attacked tomorrow.
/// </summary>
/// <param name="company">Whose operations they are.</param>
/// <param name="isLong">With all the values that a place gets its turn of, not the first two.</param>
internal sealed partial class Siege(FilledCompany company, bool isLong)
{
    private const int AtOnce = 8;

    private const string NobodysId = "01a20206-0000-7000-8000-00000000eeee";

    private readonly ConcurrentBag<string> _faults = [];

    /// <summary>Fails with every answer that was no sentence, and with what the log should not hold.</summary>
    public async Task LayAsync()
    {
        // Signed in once: some of the requests lock the account against further tries.
        using var attacker = await Attacker.SignInAsync(company.Host, "default", "admin", TestContext.Current.CancellationToken);

        // Writes first: what they leave behind must not break the reads.
        await AttackAsync(attacker, ApiDocument.Operations.Where(o => o.Method != "GET"));
        await AttackAsync(attacker, ApiDocument.Operations.Where(o => o.Method == "GET"));

        _faults.Order(StringComparer.Ordinal).ShouldBeEmpty();
        var log = company.Host.Output;
        log.Split('\n').Where(line => line.StartsWith("fail:", StringComparison.Ordinal) || line.StartsWith("crit:", StringComparison.Ordinal)).ShouldBeEmpty(log);
        log.ShouldNotContain(HostileValues.Email);
        log.ShouldNotContain("陈小明");
    }

    private async Task AttackAsync(Attacker attacker, IEnumerable<ApiOperation> operations) =>
        await Parallel.ForEachAsync(
            operations, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = TestContext.Current.CancellationToken },
            async (operation, cancellationToken) => await AttackAsync(attacker, operation, cancellationToken));

    private async Task AttackAsync(Attacker attacker, ApiOperation operation, CancellationToken cancellationToken)
    {
        // What other requests need is not deleted.
        var id = operation.Things is null ? null : operation.Method == "DELETE" ? NobodysId : company.Ids.GetValueOrDefault(operation.Things, NobodysId);
        foreach (var request in HostileQueries.All(operation, id, isLong))
        {
            await TryAsync(attacker, operation, request, cancellationToken);
        }

        if (operation.Body is not { } schema)
        {
            return;
        }

        var url = operation.Path.Replace("{id}", id, StringComparison.Ordinal);
        var thing = operation.Things is null ? operation.Method == "PUT" ? operation.Path : null : $"{operation.Things}/{id}";
        var sample = await SampleAsync();
        foreach (var request in new HostileBodies(operation, url, sample, isLong).All())
        {
            // What was saved has a new concurrency stamp; the next request shall get past it.
            if (await TryAsync(attacker, operation, request, cancellationToken) && thing is not null)
            {
                (await SampleAsync()).AsObject().TryGetPropertyValue("concurrencyStamp", out var stamp);
                if (stamp is not null)
                {
                    sample["concurrencyStamp"] = stamp.DeepClone();
                }
            }
        }

        async Task<JsonNode> SampleAsync() =>
            SampleBody.Of(operation.Document, schema, thing is null ? null : await attacker.ReadAsync(thing, cancellationToken))!;
    }

    /// <summary>True when it was taken.</summary>
    private async Task<bool> TryAsync(Attacker attacker, ApiOperation operation, HostileRequest request, CancellationToken cancellationToken)
    {
        var (status, text) = await attacker.SendAsync(operation.Method, request, cancellationToken);
        if (FaultOf(status, text, request) is { } fault)
        {
            _faults.Add($"{operation}: {request.What}: {fault}");
        }

        return status < 400;
    }

    private static string? FaultOf(int status, string text, HostileRequest request)
    {
        if (status >= 500 || status is 0 or 429)
        {
            return $"{status} {text}";
        }

        if (status < 400)
        {
            return request.MustBeRefused ? $"{status}, though the document forbids it" : null;
        }

        return IsErrorBody(text) ? null : $"{status} without a sentence: {text}";
    }

    private static bool IsErrorBody(string text)
    {
        try
        {
            var error = JsonDocument.Parse(text).RootElement.GetProperty("error");
            var sentences = error.GetProperty("validationErrors").EnumerateArray().Select(e => e.GetProperty("message").GetString()!)
                .Append(error.GetProperty("message").GetString()!)
                .ToArray();
            return error.GetProperty("code").GetString()!.Contains(':') && sentences.All(s => s.Length > 4 && !NoSentence().IsMatch(s));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException)
        {
            return false;
        }
    }

    // The name of a text that is missing, a place in it that was not filled, the name of a class.
    [GeneratedRegex(@"^\w+:[\w.]+$|\{[A-Z]\w+\}|System\.|Npgsql|Exception")]
    private static partial Regex NoSentence();
}
