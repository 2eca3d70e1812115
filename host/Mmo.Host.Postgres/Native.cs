using System.Runtime.InteropServices;

namespace Mmo.Host.Postgres;

/// <summary>The calls of the C library that .NET does not wrap.</summary>
internal static partial class Native
{
    public const int SigInt = 2;
    public const int SigQuit = 3;
    public const int SigKill = 9;

    private const int NoSuchProcess = 3;

    [LibraryImport("libc", EntryPoint = "geteuid")]
    public static partial uint EffectiveUser();

    /// <summary>Sends a signal; true when a process took it.</summary>
    public static bool Signal(int pid, int signal) => Kill(pid, signal) == 0;

    /// <summary>A process, a zombie too, stands behind this number.</summary>
    public static bool Exists(int pid) => Kill(pid, 0) == 0 || Marshal.GetLastPInvokeError() != NoSuchProcess;

    /// <summary>Gives a path to a user; a symbolic link itself, never what it points to.</summary>
    public static void ChangeOwner(string path, uint uid, uint gid)
    {
        if (ChangeOwnerOfLink(path, uid, gid) != 0)
        {
            throw new IOException($"'{path}' cannot be given to user {uid}: {Marshal.GetLastPInvokeErrorMessage()}.");
        }
    }

    [LibraryImport("libc", EntryPoint = "getxattr", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial nint GetAttribute(string path, string name, [Out] byte[] value, nuint size);

    [LibraryImport("libc", EntryPoint = "setxattr", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    public static partial int SetAttribute(string path, string name, byte[] value, nuint size, int flags);

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int Kill(int pid, int signal);

    [LibraryImport("libc", EntryPoint = "lchown", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int ChangeOwnerOfLink(string path, uint uid, uint gid);
}
