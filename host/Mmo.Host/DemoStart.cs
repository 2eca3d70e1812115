using Mmo.Demo;
using Mmo.ErrorHandling;

namespace Mmo.Host;

/// <summary>The demo company from the command line.</summary>
internal static class DemoStart
{
    private const string Switch = "Demo:Enabled";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// A company that any administrator may remove with all it has belongs into no production: unless the configuration says yes or no, it is allowed
    /// where the host brings its own PostgreSQL, and where the verb asks for it.
    /// </summary>
    public static void Allow(IConfiguration configuration, HostCommand command, bool hasOwnDatabase)
    {
        if (string.IsNullOrEmpty(configuration[Switch]) && (command.Verb == "demo" || hasOwnDatabase))
        {
            configuration[Switch] = "true";
        }
    }

    /// <summary>Has the demo company made, and says how to sign in to it. The host serves meanwhile.</summary>
    public static async Task MakeAsync(IServiceProvider services, CancellationToken stopping)
    {
        await using var scope = services.CreateAsyncScope();
        var demo = scope.ServiceProvider.GetRequiredService<IDemoAppService>();
        try
        {
            await demo.ResetAsync(stopping);
        }
        catch (BusinessException busy) when (busy.Code == DemoErrorCodes.Busy)
        {
            // One that was cut short is taken up again by itself.
        }
        catch (BusinessException disabled) when (disabled.Code == DemoErrorCodes.Disabled)
        {
            Console.WriteLine("  Demo:Enabled=false forbids it: no demo company is made.");
            return;
        }

        Console.WriteLine("  正在创建演示公司… The demo company is being made…");
        try
        {
            var state = await demo.GetAsync(stopping);
            while (state.State is DemoState.Making or DemoState.Removing)
            {
                await Task.Delay(Pause, stopping);
                state = await demo.GetAsync(stopping);
            }

            Console.WriteLine(state.State == DemoState.Ready
                ? $"  演示公司 demo company: 公司代码 company code {state.CompanyCode}  管理员 administrator {state.UserName}  {state.Password}{Environment.NewLine}"
                : $"  {state.Error}{Environment.NewLine}");
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // The next start goes on with it.
        }
    }
}
