using System.Reflection;

namespace Mmo.EntityFrameworkCore.Migrations;

internal static class EmbeddedSql
{
    public static string Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream($"{assembly.GetName().Name}.{name}.sql")
            ?? throw new InvalidOperationException($"{assembly.GetName().Name} has no embedded file {name}.sql.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
