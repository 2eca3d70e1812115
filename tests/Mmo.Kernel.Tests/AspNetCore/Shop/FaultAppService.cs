using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Mmo.Application.Services;
using Mmo.ErrorHandling;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

/// <summary>Fails in every way.</summary>
[AllowAnonymous]
internal sealed class FaultAppService : IApplicationService
{
    internal static TaskCompletionSource SlowEntered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task GetBusinessAsync() => throw new BusinessException("Mmo:Input.Required").WithData("Path", "纸张").WithData("Count", 3);

    public Task GetNotFoundAsync() => throw new EntityNotFoundException("Book", Guid.Empty);

    public Task GetConcurrencyAsync() => throw new ConcurrencyException("Book");

    public Task GetBusyAsync() => throw new TooManyRequestsException(TimeSpan.FromMilliseconds(1200));

    public Task GetForbiddenAsync() => throw new MmoAuthorizationException();

    public Task GetValidationAsync() => throw new MmoValidationException("conditions[0].value", "Mmo:Input.Required", ("Path", "conditions[0].value"));

    public Task GetTooLargeAsync() => throw new BadHttpRequestException("The body is too large.", 413);

    public Task GetBugAsync() => throw new InvalidOperationException("secret inner text");

    public Task GetAwayAsync() => throw new TimeoutException("database is away");

    public async Task GetSlowAsync(CancellationToken cancellationToken)
    {
        SlowEntered.TrySetResult();
        await Task.Delay(Timeout.Infinite, cancellationToken);
    }
}
