using System.Diagnostics;
using System.Globalization;

namespace Mmo.EndToEnd.Tests.Hosting;

/// <summary>A user of the machine as whom root starts the host.</summary>
internal sealed record HostUser(uint Uid, uint Gid)
{
    /// <summary>Somebody with no rights and no home.</summary>
    public static readonly HostUser Nobody = new(65534, 65534);

    /// <summary>The command that becomes this user and goes on as the program after it.</summary>
    public IReadOnlyList<string> Command =>
        ["setpriv", $"--reuid={Uid.ToString(CultureInfo.InvariantCulture)}", $"--regid={Gid.ToString(CultureInfo.InvariantCulture)}", "--clear-groups"];

    public async Task OwnAsync(string folder)
    {
        string[] command = ["chown", "-R", $"{Uid}:{Gid}", folder];
        (await EndAsync(command)).ShouldBe(0, string.Join(' ', command));
    }

    /// <summary>True when the user may read a file; a checkout in root's home is closed to others.</summary>
    public async Task<bool> MayReadAsync(string file) => await EndAsync([.. Command, "test", "-r", file]) == 0;

    private static async Task<int> EndAsync(string[] command)
    {
        using var process = Process.Start(command[0], command[1..]);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }
}
