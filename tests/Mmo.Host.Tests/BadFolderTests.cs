using System.Globalization;
using Mmo.Host.Postgres;

namespace Mmo.Host.Tests;

/// <summary>Folders and users that a server cannot live with: one sentence that says what to do.</summary>
public sealed class BadFolderTests
{
    private const int NoOne = 54321;

    [Fact]
    public async Task A_disk_that_is_full_is_said_at_the_first_start_and_at_a_later_one()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount a small disk.");
        await using var disk = await SmallDisk.MountAsync(megabytes: 20);
        Assert.SkipWhen(disk is null, "This machine lets nobody mount a disk.");

        var first = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(disk!.Path));
        first.Message.Contains("disk space", StringComparison.Ordinal).ShouldBeTrue(first.Message);
        first.Message.ShouldContain("then start again");

        await disk!.FillAsync();
        var later = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(disk.Path));
        later.Message.ShouldContain("No space left on device");
        later.Message.ShouldNotContain("Another host");
    }

    [Fact]
    public async Task A_disk_that_is_read_only_is_said_and_not_taken_for_another_host()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may mount a small disk.");
        await using var disk = await SmallDisk.MountAsync(megabytes: 20);
        Assert.SkipWhen(disk is null, "This machine lets nobody mount a disk.");
        Directory.CreateDirectory(Path.Combine(disk!.Path, "postgres"));
        await disk.MakeReadOnlyAsync();

        var refusal = await Should.ThrowAsync<EmbeddedPostgresException>(() => StartAsync(disk.Path));

        refusal.Message.ShouldContain("Read-only file system");
        refusal.Message.ShouldContain("choose another");
        refusal.Message.ShouldNotContain("Another host");
    }

    [Fact]
    public async Task A_user_without_an_entry_in_passwd_is_told_to_get_one()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root may become a user that does not exist.");
        using var folder = new ServerFolder();
        Directory.CreateDirectory(folder.Path);
        await ServerFolder.OutputAsync("chown", NoOne.ToString(CultureInfo.InvariantCulture), folder.Path);

        await using var host = HostProcess.SpawnAs(NoOne, folder.Path);

        var said = await host.ReadAsync();
        said.ShouldContain("/etc/passwd");
        said.ShouldContain($"number {NoOne}");
        (await host.EndAsync()).ShouldBe(1);
    }

    private static Task<EmbeddedPostgres> StartAsync(string top) => EmbeddedPostgres.StartAsync(
        new EmbeddedPostgresOptions { DataFolder = Path.Combine(top, "postgres"), Durable = false },
        Microsoft.Extensions.Logging.Abstractions.NullLogger.Instance,
        CancellationToken.None);
}
