using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Mmo.EndToEnd.Tests.Hosting;
using Npgsql;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>
/// Walks every operation of the OpenAPI documents as somebody who should not get through, with the real ids of a company that has one of
/// everything.
/// </summary>
public sealed class WallTests(FilledCompany company) : IClassFixture<FilledCompany>
{
    private readonly List<string> _faults = [];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Accept", "application/json")]
    [InlineData("X-Api-Key", "mmo_0123456789")]
    [InlineData("Authorization", "Bearer CfDJ8made-up")]
    public async Task Nobody_gets_through(string header, string value)
    {
        using var nobody = Attacker.WithHeader(company.Host, header, value);
        foreach (var operation in ApiDocument.Operations.Where(o => o.Description["security"] is not JsonArray { Count: 0 }))
        {
            await ExpectAsync(nobody, operation, (status, _) => status == 401 ? null : "401 was due");
        }

        _faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_user_without_the_permission_does_not_get_through()
    {
        var role = await company.Admin.PostAsync("/api/identity/role", new { name = "无权", dataScope = "all" });
        await AddUserAsync("powerless", role, null);
        using var powerless = await Attacker.SignInAsync(company.Host, "default", "powerless", Cancel);
        foreach (var operation in ApiDocument.Operations.Where(o => o.Description["x-permission"] is not null))
        {
            await ExpectAsync(powerless, operation, (status, _) => status == 403 ? null : "403 was due");
        }

        _faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_user_of_another_unit_with_every_permission_reads_nothing_of_its_people()
    {
        var unit = await company.Admin.PostAsync("/api/identity/organization-unit", new { code = "GZ", name = "广州", kind = "region" });
        var role = await company.Admin.PostAsync("/api/identity/role", new { name = "区域经理", dataScope = "units" });
        var path = $"/api/identity/role/{role.GetProperty("id").GetString()}/permissions";
        var permissions = await company.Admin.GetAsync(path);
        await company.Admin.PutAsync(path, new
        {
            granted = NamesIn(permissions.GetProperty("groups")).ToArray(),
            concurrencyStamp = permissions.GetProperty("concurrencyStamp").GetString(),
        });
        await AddUserAsync("neighbour", await company.Admin.GetAsync(path[..^"/permissions".Length]), unit.GetProperty("id").GetString());

        using var neighbour = await Attacker.SignInAsync(company.Host, "default", "neighbour", Cancel);
        await ExpectNoSecretAsync(neighbour, company.Secrets);
        var preview = """{"subject":"x","html":"{{person.name}} {{person.email}}","profileId":"PROFILE"}""".Replace("PROFILE", company.Ids["/api/cdp/profile"], StringComparison.Ordinal);
        var (status, _) = await neighbour.SendAsync(
            "POST", new HostileRequest("preview", "/api/content-hub/email-template/preview", Encoding.UTF8.GetBytes(preview)), Cancel);
        status.ShouldBe(404);
        _faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_administrator_of_another_company_reads_and_changes_nothing()
    {
        await AddCompanyAsync("rival");
        var before = await ReadEverythingAsync();
        before.ShouldNotBeEmpty();
        using var rival = await Attacker.SignInAsync(company.Host, "rival", "admin", Cancel);

        // All ids of the first company are secrets of it, and so are the ids of what it is made of.
        await ExpectNoSecretAsync(rival, [.. company.Secrets, .. company.Ids.Values]);
        foreach (var operation in ApiDocument.Operations.Where(o => o is { Method: not "GET", Things: not null }))
        {
            await ExpectAsync(rival, operation, (status, _) => status is 404 or 400 ? null : "404 was due", isSample: true);
        }

        _faults.ShouldBeEmpty();
        (await ReadEverythingAsync()).ShouldBe(before);
    }

    private async Task ExpectNoSecretAsync(Attacker attacker, IReadOnlyList<string> secrets)
    {
        foreach (var operation in ApiDocument.Operations.Where(o => o.Method == "GET"))
        {
            await ExpectAsync(attacker, operation, (status, text) =>
                status is not (200 or 400 or 403 or 404) ? "an answer without a row was due"
                : status == 200 && secrets.FirstOrDefault(secret => text.Contains(secret, StringComparison.Ordinal)) is { } secret ? $"it tells {secret}"
                : null);
        }
    }

    /// <summary>Sends one request with real ids in path, query and body.</summary>
    private async Task ExpectAsync(Attacker attacker, ApiOperation operation, Func<int, string, string?> faultOf, bool isSample = false)
    {
        var id = operation.Things is null ? "" : company.Ids.GetValueOrDefault(operation.Things, company.Ids["/api/cdp/profile"]);
        var query = operation.ParametersIn("query").Select(p => p["name"]!.GetValue<string>()).Select(name => name switch
        {
            "profileId" => $"profileId={company.Ids["/api/cdp/profile"]}",
            "segmentId" => $"segmentId={company.Ids["/api/cdp/segment"]}",
            "journeyId" => $"journeyId={company.Ids["/api/campaign/journey"]}",
            "nodeId" => "nodeId=mail",
            "number" => "number=entered",
            "key" => "key=city",
            "name" => "name=Signed%20Up",
            _ => null,
        }).OfType<string>();
        var url = $"{operation.Path.Replace("{id}", id, StringComparison.Ordinal)}?{string.Join('&', query)}";
        var body = operation.Body is not { } schema ? null
            : isSample ? Encoding.UTF8.GetBytes(SampleBody.Of(operation.Document, schema, null)!.ToJsonString())
            : "{}"u8.ToArray();
        var (status, text) = await attacker.SendAsync(operation.Method, new HostileRequest("", url, body), Cancel);
        if (faultOf(status, text) is { } fault)
        {
            _faults.Add($"{operation}: {status}, but {fault}: {text[..Math.Min(text.Length, 300)]}");
        }
    }

    private async Task AddUserAsync(string userName, JsonElement role, string? unitId) => await company.Admin.PostAsync("/api/identity/user", new
    {
        userName, name = userName, unitId, roleIds = new[] { role.GetProperty("id").GetString() }, password = RunningHost.AdminPassword,
    });

    /// <summary>A company is made by the operator, in the database; the next start seeds it.</summary>
    private async Task AddCompanyAsync(string code)
    {
        await using (var connection = new NpgsqlConnection(company.Host.DatabaseConnection))
        {
            await connection.OpenAsync(Cancel);
            await using var command = new NpgsqlCommand(
                $"""
                insert into identity.tenant (id, tenant_id, code, name, time_zone, currency, is_active, creation_time, concurrency_stamp)
                select id, id, '{code}', '{code}', 'Asia/Shanghai', 'CNY', true, now(), 'x' from (select gen_random_uuid() as id) t
                """,
                connection);
            await command.ExecuteNonQueryAsync(Cancel);
        }

        await company.Host.KillAsync();
        await company.Host.StartAgainAsync();
    }

    // Times and counters move by themselves; a stamp moves with every change.
    private async Task<string[]> ReadEverythingAsync()
    {
        var stamps = new List<string>();
        foreach (var (things, id) in company.Ids)
        {
            var thing = IsRead(things + "/{id}") ? await company.Admin.GetAsync($"{things}/{id}")
                : IsRead(things) && ItemIn(await company.Admin.GetAsync(things), id) is { } item ? item
                : default;
            if (thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty("concurrencyStamp", out var stamp))
            {
                stamps.Add($"{things}: {stamp.GetString()}");
            }
        }

        return [.. stamps];
    }

    private static bool IsRead(string path) =>
        ApiDocument.Operations.Any(o => o.Method == "GET" && o.Path == path && !o.ParametersIn("query").Any(p => p["required"]?.GetValue<bool>() == true));

    private static JsonElement? ItemIn(JsonElement list, string id) =>
        list.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("id").GetString() == id).Select(item => (JsonElement?)item).FirstOrDefault();

    private static IEnumerable<string> NamesIn(JsonElement groups) => groups.EnumerateArray().SelectMany(group => group.GetProperty("permissions").EnumerateArray()).SelectMany(Names);

    private static IEnumerable<string> Names(JsonElement permission) =>
        permission.GetProperty("children").EnumerateArray().SelectMany(Names).Prepend(permission.GetProperty("name").GetString()!);
}
