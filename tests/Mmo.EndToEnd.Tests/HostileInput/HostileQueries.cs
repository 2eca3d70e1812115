namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>Breaks the path and the query of an operation, one parameter at a time.</summary>
internal static class HostileQueries
{
    private static readonly string[] Ids = ["no-id", "00000000-0000-0000-0000-000000000000", "01a20206-0000-7000-8000-00000000ffff", "%FF%FE", "..%2F..", "'%20or%201=1", "%F0%9F%98%80"];

    private static readonly string[] Escapes = ["%00", "a%00b", "%FF%FE", "%ED%A0%80", "%C0%AF", "+", "%25%27%22"];

    public static IEnumerable<HostileRequest> All(ApiOperation operation, string? id, bool isLong)
    {
        var good = id is null ? operation.Path : operation.Path.Replace("{id}", id, StringComparison.Ordinal);
        var body = operation.Body is null ? null : "{}"u8.ToArray();
        if (id is not null)
        {
            foreach (var wrong in Ids)
            {
                yield return new HostileRequest($"id {wrong}", operation.Path.Replace("{id}", wrong, StringComparison.Ordinal), body, MustBeRefused: operation.Method != "DELETE");
            }
        }

        foreach (var parameter in operation.ParametersIn("query"))
        {
            var name = parameter["name"]!.GetValue<string>();
            var schema = operation.Document.Resolve(parameter["schema"]!);
            var type = ApiDocument.TypeOf(schema);
            var isText = type == "string" && HostileValues.IsFree(schema);
            var values = HostileValues.Some(HostileValues.Texts, isText && isLong ? 8 : 2, name).Where(t => t.Length < 10_000).Select(t => (t, Escaped: Uri.EscapeDataString(t)))
                .Concat(HostileValues.Some(HostileValues.Numbers, type is "integer" or "number" ? isLong ? 6 : 2 : 1, name).Select(n => (n, n)))
                .Concat(HostileValues.Some(Escapes, isText && isLong ? 3 : 1, name).Select(e => (e, e)))
                .Append(("5,000 × x", new string('x', 5_000)));
            foreach (var (what, escaped) in values)
            {
                yield return new HostileRequest($"{name}={what}", $"{good}?{name}={escaped}", body, MustBeRefused: IsForbidden(schema, type, what, escaped));
            }

            yield return new HostileRequest($"{name} twice", $"{good}?{name}=1&{name}=2", body);
            yield return new HostileRequest($"{name}[]", $"{good}?{name}[]=1&{name}[0]=2&{name}.x=3", body);
        }

        if (operation.Method == "GET")
        {
            yield return new HostileRequest("as it should be", good, null);
        }
    }

    private static bool IsForbidden(System.Text.Json.Nodes.JsonObject schema, string type, string text, string escaped) =>
        (type is "integer" or "boolean" && text.Length > 0 && text.Any(char.IsLetter) && text.All(char.IsAsciiLetter))
        || escaped.Length > 4_000 && schema["maxLength"]?.GetValue<int>() < 4_000
        || (schema["minimum"]?.GetValue<double>() > -1 && text == "-1");
}
