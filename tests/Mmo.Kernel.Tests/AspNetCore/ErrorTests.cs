using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Mmo.ErrorHandling;
using Mmo.Kernel.Tests.AspNetCore.Shop;

namespace Mmo.Kernel.Tests.AspNetCore;

public sealed class ErrorTests(ErrorTests.Host host) : IClassFixture<ErrorTests.Host>
{
    [Theory]
    [InlineData("business", 409, "Mmo:Input.Required", "纸张 is required.")]
    [InlineData("not-found", 404, "Mmo:NotFound", "This Book was not found: it may have been deleted, or it is outside your data scope.")]
    [InlineData("concurrency", 409, "Mmo:Concurrency", "Somebody else has just changed this Book; nothing was saved. Reload and try again.")]
    [InlineData("forbidden", 403, "Mmo:Forbidden", "You are not permitted to do this.")]
    [InlineData("validation", 400, "Mmo:Validation", "The input is not valid. Correct it as described and try again.")]
    [InlineData("too-large", 413, "Mmo:TooLarge", "The request is too large.")]
    [InlineData("busy", 429, "Mmo:Busy", "The service is busy; try again in a moment.")]
    [InlineData("away", 429, "Mmo:Busy", "The service is busy; try again in a moment.")]
    public async Task An_exception_becomes_its_status_and_the_one_body(string path, int status, string code, string message)
    {
        var response = await host.Anonymous().GetAsync($"/api/shop/fault/{path}");

        ((int)response.StatusCode).ShouldBe(status);
        var error = await response.ErrorAsync();
        error.Code().ShouldBe(code);
        error.Message().ShouldBe(message);
    }

    [Fact]
    public async Task The_values_of_a_business_error_are_sent_along()
    {
        var data = (await (await host.Anonymous().GetAsync("/api/shop/fault/business")).ErrorAsync()).GetProperty("data");
        data.GetProperty("Path").GetString().ShouldBe("纸张");
        data.GetProperty("Count").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_fault_of_the_input_names_its_JSON_path() =>
        (await (await host.Anonymous().GetAsync("/api/shop/fault/validation")).ErrorAsync())
            .Faults().ShouldBe(["conditions[0].value: conditions[0].value is required."]);

    [Fact]
    public async Task Retry_After_is_whole_seconds_rounded_up() =>
        (await host.Anonymous().GetAsync("/api/shop/fault/busy")).Headers.GetValues("Retry-After").ShouldBe(["2"]);

    [Fact]
    public async Task A_bug_shows_a_trace_id_and_nothing_else_and_is_logged_under_it()
    {
        var response = await host.Anonymous().GetAsync("/api/shop/fault/bug");

        response.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await response.Content.ReadAsStringAsync()).ShouldNotContain("secret");
        var trace = (await response.ErrorAsync()).GetProperty("data").GetProperty("TraceId").GetString()!;
        host.Log.All.ShouldContain(line => line.Level == LogLevel.Error && line.Text.Contains(trace) && line.Text.Contains("secret inner text"));
    }

    [Fact]
    public async Task A_client_that_goes_away_is_no_error()
    {
        using var soon = new CancellationTokenSource();
        var call = host.Anonymous().GetAsync("/api/shop/fault/slow", soon.Token);
        await FaultAppService.SlowEntered.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await soon.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(call);

        var line = await host.Log.WaitForAsync(text => text.Contains("/fault/slow"));
        line.Level.ShouldBe(LogLevel.Debug);
        line.Text.ShouldContain("the client went away");
    }

    [Theory]
    [InlineData("/api/nothing")]
    [InlineData("/api/shop/nothing")]
    [InlineData("/api")]
    public async Task An_unknown_API_path_is_a_404_with_the_error_body_and_never_the_page(string path)
    {
        var response = await host.Anonymous().GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ErrorAsync()).Code().ShouldBe("Mmo:NoSuchPath");
    }

    [Fact]
    public async Task A_wrong_method_is_a_405_that_names_the_right_ones()
    {
        var response = await host.Anonymous().PutAsync("/api/shop/book", Json.Body("{}"));

        response.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        response.Content.Headers.Allow.ShouldBe(["GET", "POST"], ignoreOrder: true);
        (await response.ErrorAsync()).Code().ShouldBe("Mmo:MethodNotAllowed");
    }

    [Fact]
    public async Task The_language_is_Chinese_unless_the_browser_or_the_user_says_otherwise()
    {
        (await MessageAsync(language: null, cookie: null)).ShouldBe("系统繁忙，请稍后重试。");
        (await MessageAsync("en-GB,en;q=0.9,zh;q=0.5", cookie: null)).ShouldBe("The service is busy; try again in a moment.");
        (await MessageAsync("en", "zh-Hans")).ShouldBe("系统繁忙，请稍后重试。");
        (await MessageAsync("de", cookie: null)).ShouldBe("系统繁忙，请稍后重试。");
        (await MessageAsync("zz-!!;q=x", "../../etc")).ShouldBe("系统繁忙，请稍后重试。");
    }

    private async Task<string> MessageAsync(string? language, string? cookie)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/shop/fault/busy");
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        if (cookie is not null)
        {
            request.Headers.Add("Cookie", $"mmo.culture={cookie}");
        }

        return (await (await host.App.GetTestClient().SendAsync(request)).ErrorAsync()).Message();
    }

    public sealed class Host : ShopHost
    {
        protected override void Configure(WebApplicationBuilder builder) => builder.Services.AddSingleton<IErrorClassifier, Away>();

        private sealed class Away : IErrorClassifier
        {
            public Exception? Translate(Exception exception) =>
                exception is TimeoutException ? new TooManyRequestsException(TimeSpan.FromSeconds(5)) : null;
        }
    }
}
