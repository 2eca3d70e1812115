namespace Mmo.Host;

/// <summary>What the program was asked to do.</summary>
/// <param name="Verb">run, demo, migrate, seed or export-api.</param>
/// <param name="Arguments">What is left for the configuration: <c>--urls http://localhost:5000</c>.</param>
internal sealed record HostCommand(string Verb, string[] Arguments)
{
    private static readonly string[] Verbs = ["run", "demo", "migrate", "seed", "export-api"];

    public static HostCommand? Parse(string[] arguments)
    {
        if (arguments.Length == 0 || arguments[0].StartsWith('-'))
        {
            return new HostCommand("run", arguments);
        }

        return Verbs.Contains(arguments[0]) ? new HostCommand(arguments[0], arguments[1..]) : null;
    }

    public static string Usage =>
        """
        Usage: Mmo.Host [run|demo|migrate|seed|export-api] [--urls http://localhost:5000] [--Key=value …]
          run         migrate, seed and serve (default)
          demo        the same, and make the demo company (removed and made anew where there is one)
          migrate     bring the database up to date, and stop
          seed        migrate, make the first tenant where there is none, and stop
          export-api  write the OpenAPI documents to docs/api (or --Api:Folder=…), without a database
        """;
}
