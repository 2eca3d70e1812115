using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Npgsql;

namespace Mmo.EntityFrameworkCore.Keys;

/// <summary>
/// Keeps the data-protection keys in the database, so that every host reads the others' cookies and secrets. The keys are needed before
/// the runtime roles exist (their passwords are protected with them), so the start reads them as the administrator.
/// </summary>
internal sealed class KernelKeyRepository(DatabaseConnections connections) : IXmlRepository, ISingletonDependency
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var connection = Open();
        using var command = new NpgsqlCommand("select xml from kernel.data_protection_key order by created_at", connection);
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
        {
            keys.Add(XElement.Parse(reader.GetString(0)));
        }

        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = Open();
        using var command = new NpgsqlCommand(
            "insert into kernel.data_protection_key (friendly_name, xml) values ($1, $2) on conflict do nothing", connection);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = friendlyName });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }

    private NpgsqlConnection Open()
    {
        if (connections.IsReady)
        {
            return connections.Runtime(ModuleSchema.Kernel.Name).OpenConnection();
        }

        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connections.Administrator) { Pooling = false }.ConnectionString);
        connection.Open();
        return connection;
    }
}
