using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Mmo.AspNetCore;
using Mmo.EntityFrameworkCore.Migrations;
using Mmo.Host;
using Mmo.Testing;
using Npgsql;

namespace Mmo.Architecture.Tests.Database;

/// <summary>A database as a fresh installation has it, with a row of each of two tenants in every table.</summary>
public sealed class MigratedDatabase : IAsyncLifetime
{
    private TestDatabase? _database;

    /// <summary>The superuser's connection string.</summary>
    public string Administrator => _database!.ConnectionString;

    /// <summary>A runtime role's connection string: the role itself logs in, as at run time.</summary>
    public string As(string role) => new NpgsqlConnectionStringBuilder(Administrator) { Username = role, Pooling = false }.ConnectionString;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabases.CloneAsync("architecture", async connectionString =>
        {
            var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
            builder.Configuration["ConnectionStrings:Default"] = connectionString;
            builder.AddMmoWeb(typeof(HostModule));
            await using var app = builder.Build();
            await app.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync();
        });
        await using var connection = new NpgsqlConnection(Administrator);
        await connection.OpenAsync();
        await RowsOfTwoTenants.InsertAsync(connection);
    }

    public async ValueTask DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }
}
