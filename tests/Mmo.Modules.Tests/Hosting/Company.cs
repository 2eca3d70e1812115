using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Mmo.Cdp.Events;
using Mmo.Cdp.Profiles;
using Mmo.Cdp.Sources;

namespace Mmo.Modules.Tests.Hosting;

/// <summary>One company of the host: its administrator at the API, and a source of events.</summary>
internal sealed class Company(ModulesHost host, Guid tenantId, string code, HttpClient admin, string writeKey)
{
    public Guid TenantId => tenantId;

    /// <summary>The browser of its administrator.</summary>
    public HttpClient Admin => admin;

    public static async Task<Company> FoundAsync(ModulesHost host, WebApplication app, string code)
    {
        var admin = await app.Browser().SignInAsync(code);
        var source = await admin.PostOkAsync<SourceDto>("/api/cdp/source", new { name = "店铺", kind = SourceKind.Server });
        return new Company(host, await app.Services.TenantIdAsync(code), code, admin, source.WriteKey!);
    }

    /// <summary>A session ends some hours of the test's clock after it began.</summary>
    public Task SignInAgainAsync() => admin.SignInAsync(code);

    /// <summary>Calls a contract as another module would.</summary>
    public Task<T> CallAsync<TService, T>(Func<TService, Task<T>> work)
        where TService : notnull =>
        host.Services.InTenantAsync(tenantId, work);

    /// <summary>Something happens, by the way that SDKs use.</summary>
    public async Task SendAsync(params JsonObject[] events)
    {
        var batch = Encoding.UTF8.GetBytes(new JsonObject { ["batch"] = new JsonArray([.. events.Select(e => e.DeepClone())]) }.ToJsonString());
        var result = await CallAsync<IEventIntake, EventIntakeResult>(intake => intake.SendAsync(writeKey, batch));
        result.ShouldBe(new EventIntakeResult(events.Length, 0, 0));
    }

    public Task<ProfileDetailsDto> ProfileAsync(Guid id) => admin.GetOkAsync<ProfileDetailsDto>($"/api/cdp/profile/{id}");

    /// <summary>The profile of whoever has this identifier.</summary>
    public async Task<ProfileDetailsDto> ProfileAsync(string identifier) => await ProfileAsync(await host.Database.ScalarAsync<Guid>(
        $"""
        select b.public_id from cdp_store.identifier i
        join cdp_store.part p on p.part_no = i.part_no join cdp_store.part b on b.part_no = p.profile_id
        where i.tenant_id = '{tenantId}' and i.value = '{identifier}'
        """));

    /// <summary>The part that keeps this identifier.</summary>
    public Task<long> PartAsync(string identifier) =>
        host.Database.ScalarAsync<long>($"select part_no from cdp_store.identifier where tenant_id = '{tenantId}' and value = '{identifier}'");

    public async Task<ProfileDetailsDto> ProfileOfPartAsync(long part) =>
        await ProfileAsync(await host.Database.ScalarAsync<Guid>($"select public_id from cdp_store.part where part_no = {part}"));
}
