// A host in miniature for the tests: starts the embedded PostgreSQL in the folder of its argument, says so, and on SIGINT or SIGTERM
// asks the database once more, as a host that drains would, before it stops it. A second argument "npm" ignores installed binaries.
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging.Abstractions;
using Mmo.Host.Postgres;
using Npgsql;

var stop = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
void OnSignal(PosixSignalContext context)
{
    context.Cancel = true;
    stop.TrySetResult();
}

using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, OnSignal);
try
{
    await using (var server = await EmbeddedPostgres.StartAsync(new EmbeddedPostgresOptions { DataFolder = args[0], Durable = false, UseInstalled = !args.Contains("npm") }, NullLogger.Instance, CancellationToken.None))
    {
        Console.WriteLine($"ready {server.ProcessId} {server.ConnectionString}");
        await stop.Task;

        // Whatever a signal to the whole group does to the server, it does within this time.
        await Task.Delay(500);
        await using var connection = new NpgsqlConnection(server.ConnectionString + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT 'drained'", connection);
        Console.WriteLine(await command.ExecuteScalarAsync());
    }

    Console.WriteLine("stopped");
    return 0;
}
catch (Exception e) when (e is EmbeddedPostgresException or NpgsqlException)
{
    Console.WriteLine($"failed {e.Message}");
    return 1;
}
