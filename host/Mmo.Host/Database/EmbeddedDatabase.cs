using Mmo.Health;
using Mmo.Host.Postgres;

namespace Mmo.Host.Database;

/// <summary>A private PostgreSQL under <c>./.data</c> where no connection string is given.</summary>
internal static class EmbeddedDatabase
{
    /// <summary>Starts it and puts its connection string into the configuration; null when one was given.</summary>
    public static async Task<EmbeddedPostgres?> StartIfNeededAsync(ConfigurationManager configuration, CancellationToken cancellationToken)
    {
        if (configuration.GetConnectionString("Default") is { Length: > 0 })
        {
            return null;
        }

        var dataFolder = Path.GetFullPath(configuration["Data:Folder"] ?? ".data");
        using var loggers = LoggerFactory.Create(logging => logging.AddConfiguration(configuration.GetSection("Logging")).AddConsole());
        var postgres = await EmbeddedPostgres.StartAsync(
            new EmbeddedPostgresOptions { DataFolder = Path.Combine(dataFolder, "postgres") },
            loggers.CreateLogger("Mmo.Postgres"),
            cancellationToken);
        configuration["ConnectionStrings:Default"] = postgres.ConnectionString;
        return postgres;
    }

    /// <summary>Lets the host's health speak of it; nothing where there is none.</summary>
    public static void Watch(IServiceCollection services, EmbeddedPostgres? postgres)
    {
        if (postgres is not null)
        {
            services.AddSingleton(postgres);
            services.AddSingleton<IReadinessCheck, EmbeddedDatabaseWatch>();
        }
    }
}
