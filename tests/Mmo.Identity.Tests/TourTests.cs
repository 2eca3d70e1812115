using System.Net;
using Mmo.DataScopes;
using Mmo.Identity.Tests.Hosting;
using Mmo.Identity.Tours;

namespace Mmo.Identity.Tests;

public sealed class TourTests(IdentityHost host) : IClassFixture<IdentityHost>
{
    [Fact]
    public async Task A_newcomer_is_offered_the_tour_and_where_they_stand_is_remembered_for_them_alone()
    {
        var admin = await host.SignedInAsync();
        var role = await admin.AddRoleAsync(DataScopeKind.All, IdentityPermissions.Users.Default);
        var user = await admin.AddUserAsync(roleIds: role.Id);
        var newcomer = await host.SignedInAsync(user.UserName, People.Password);
        (await newcomer.GetOkAsync<TourDto>("tour")).State.ShouldBe(TourState.Offered);

        await newcomer.PutOkAsync<TourDto>("tour", new { state = "running", step = 3 });
        var elsewhere = await (await host.SignedInAsync(user.UserName, People.Password)).GetOkAsync<TourDto>("tour");
        (elsewhere.State, elsewhere.Step).ShouldBe((TourState.Running, 3));
        (await admin.GetOkAsync<TourDto>("tour")).State.ShouldBe(TourState.Offered);

        await newcomer.PutOkAsync<TourDto>("tour", new { state = "declined", step = 3 });
        (await newcomer.GetOkAsync<TourDto>("tour")).State.ShouldBe(TourState.Declined);
    }

    [Fact]
    public async Task A_step_that_cannot_be_and_who_did_not_sign_in_are_refused()
    {
        var admin = await host.SignedInAsync();
        (await admin.PutRefusedAsync("tour", new { state = "running", step = -1 })).ShouldBlame("step");
        (await admin.PutRefusedAsync("tour", new { state = "lost", step = 1 })).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await host.Anonymous().GetRefusedAsync("tour")).ShouldBe(HttpStatusCode.Unauthorized);
    }
}
