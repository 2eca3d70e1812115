namespace Mmo.Testing;

/// <summary>The folders of the repository, found from where the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The scripts and npm packages that stand in for customers and mail servers.</summary>
    public static string NodeFolder => Path.Combine(Root, "tests", "node");

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "MarketingMiddleOffice.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException($"There is no MarketingMiddleOffice.sln above {AppContext.BaseDirectory}.");
    }
}
