using System.Buffers.Binary;
using Microsoft.Extensions.Logging;

namespace Mmo.Host.Postgres;

/// <summary>
/// Lets the server's user pass through the folders above its own when root's home is closed to others (0700). It gets the right to
/// pass, for this one user, as an access control list entry; nobody else gets anything, and nothing becomes listable.
/// </summary>
internal static class PathAccess
{
    private const string Attribute = "system.posix_acl_access";
    private const int Version = 2;
    private const int EntrySize = 8;
    private const int Pass = 1;

    private enum Tag : ushort
    {
        Owner = 0x01,
        User = 0x02,
        Group = 0x04,
        Mask = 0x10,
        Other = 0x20,
    }

    public static async Task OpenAsync(string path, ServerUser user, ILogger logger, CancellationToken ct)
    {
        var folders = new Stack<string>();
        for (var folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            folders.Push(folder);
        }

        foreach (var folder in folders)
        {
            if (File.GetUnixFileMode(folder).HasFlag(UnixFileMode.OtherExecute) || await CanPassAsync(folder, user, ct))
            {
                continue;
            }

            if (!Grant(folder, user.Uid) || !await CanPassAsync(folder, user, ct))
            {
                throw new EmbeddedPostgresException($"User {user.Name}, as whom PostgreSQL runs, cannot pass through '{folder}': run chmod o+x '{folder}', or choose a data folder elsewhere.");
            }

            logger.LogInformation("User {User}, as whom PostgreSQL runs, may now pass through {Folder}", user.Name, folder);
        }
    }

    private static async Task<bool> CanPassAsync(string folder, ServerUser user, CancellationToken ct) =>
        (await Command.RunAsync(user.Wrap(["test", "-x", folder]), "/", "", ct)).Succeeded;

    private static bool Grant(string folder, uint uid)
    {
        var entries = Read(folder);
        entries.RemoveAll(e => e.Tag == Tag.User && e.Id == uid);
        entries.Add((Tag.User, Pass, uid));
        var mask = entries.FindIndex(e => e.Tag == Tag.Mask);
        if (mask < 0)
        {
            // Without a list the group's rights are what the mask would be.
            entries.Add((Tag.Mask, (ushort)(entries.First(e => e.Tag == Tag.Group).Rights | Pass), uint.MaxValue));
        }
        else
        {
            entries[mask] = (Tag.Mask, (ushort)(entries[mask].Rights | Pass), uint.MaxValue);
        }

        entries.Sort((a, b) => (a.Tag, a.Id).CompareTo((b.Tag, b.Id)));
        var bytes = new byte[4 + (entries.Count * EntrySize)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, Version);
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = bytes.AsSpan(4 + (i * EntrySize));
            BinaryPrimitives.WriteUInt16LittleEndian(entry, (ushort)entries[i].Tag);
            BinaryPrimitives.WriteUInt16LittleEndian(entry[2..], entries[i].Rights);
            BinaryPrimitives.WriteUInt32LittleEndian(entry[4..], entries[i].Id);
        }

        return Native.SetAttribute(folder, Attribute, bytes, (nuint)bytes.Length, 0) == 0;
    }

    private static List<(Tag Tag, ushort Rights, uint Id)> Read(string folder)
    {
        var bytes = new byte[4096];
        var length = (int)Native.GetAttribute(folder, Attribute, bytes, (nuint)bytes.Length);
        var entries = new List<(Tag, ushort, uint)>();
        for (var at = 4; at + EntrySize <= length; at += EntrySize)
        {
            var entry = bytes.AsSpan(at, EntrySize);
            entries.Add(((Tag)BinaryPrimitives.ReadUInt16LittleEndian(entry), BinaryPrimitives.ReadUInt16LittleEndian(entry[2..]), BinaryPrimitives.ReadUInt32LittleEndian(entry[4..])));
        }

        if (entries.Count == 0)
        {
            var mode = (int)File.GetUnixFileMode(folder);
            entries.Add((Tag.Owner, (ushort)((mode >> 6) & 7), uint.MaxValue));
            entries.Add((Tag.Group, (ushort)((mode >> 3) & 7), uint.MaxValue));
            entries.Add((Tag.Other, (ushort)(mode & 7), uint.MaxValue));
        }

        return entries;
    }
}
