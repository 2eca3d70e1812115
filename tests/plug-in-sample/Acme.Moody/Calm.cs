namespace Acme.Moody;

internal static class Calm
{
    public static bool Is => File.Exists(Path.Combine(Path.GetDirectoryName(typeof(Calm).Assembly.Location)!, "calm.txt"));
}
