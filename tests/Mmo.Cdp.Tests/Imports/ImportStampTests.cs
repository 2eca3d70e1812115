using System.Net;
using Mmo.Cdp.Imports;
using Mmo.Cdp.Tests.Hosting;
using Mmo.Testing.Http;

namespace Mmo.Cdp.Tests.Imports;

/// <summary>Two people at one import.</summary>
public sealed class ImportStampTests(CdpWebHost host) : IClassFixture<CdpWebHost>
{
    private readonly ImportScene _scene = new(host);

    [Fact]
    public async Task Of_two_people_who_map_a_file_the_second_is_told_and_the_first_ones_mapping_stands()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await _scene.SentAsync(admin, ImportKind.People, "会员号,城市\nM1,上海\n");
        object[] Columns(string key) => [new { index = 0, target = "identifier", key = "member_number" }, new { index = 1, target = "attribute", key }];

        var first = await _scene.MapAsync(admin, import.Id, new { columns = Columns("city"), import.ConcurrencyStamp });
        var second = await admin.PostRefusedAsync($"{ImportScene.Path}/{import.Id}/map", new { columns = Columns("town"), import.ConcurrencyStamp });

        second.ShouldBe(HttpStatusCode.Conflict, "Mmo:Concurrency");
        (await admin.GetOkAsync<ImportDto>($"{ImportScene.Path}/{import.Id}")).Mapping!.Columns[1].Key.ShouldBe("city");
        (await _scene.MapAsync(admin, import.Id, new { columns = Columns("town"), first.ConcurrencyStamp })).Mapping!.Columns[1].Key.ShouldBe("town");
    }

    [Fact]
    public async Task A_mapping_of_the_file_before_is_refused()
    {
        var admin = await host.SignedInOverHttpAsync();
        var import = await _scene.SentAsync(admin, ImportKind.People, "会员号,城市\nM1,上海\n");
        await _scene.SendAsync(admin, import.Id, "城市,会员号\n上海,M1\n"u8.ToArray());

        var late = await admin.PostRefusedAsync(
            $"{ImportScene.Path}/{import.Id}/map", new { columns = new[] { new { index = 0, target = "identifier", key = "member_number" } }, import.ConcurrencyStamp });

        late.ShouldBe(HttpStatusCode.Conflict, "Mmo:Concurrency");
    }
}
