using Mmo.EntityFrameworkCore;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Npgsql;

namespace Mmo.Kernel.Tests.LongJobs;

// One after the other: roles are the server's, and each start alters them.
[Collection("Roles of the server")]
public sealed class OperationTests(ErrandHost host) : IClassFixture<ErrandHost>
{
    private readonly Guid _tenant = Guid.NewGuid();

    [Fact]
    public async Task A_long_job_is_done_slice_by_slice_and_tells_how_far_it_is()
    {
        var id = await StartAsync(slices: 3);
        (await host.ReadAsync(_tenant, id)).State.ShouldBe("waiting");

        (await host.WorkOnceAsync()).ShouldBeTrue();
        var row = await host.ReadAsync(_tenant, id);
        (row.State, row.Done, row.Total).ShouldBe(("running", 1, 3));

        await host.WorkAsync();
        row = await host.ReadAsync(_tenant, id);
        (row.State, row.Done, row.Counts, row.FinishedAt is null).ShouldBe(("done", 3, """{"slices": 3}""", false));
    }

    [Fact]
    public async Task What_a_dead_host_had_begun_is_taken_over_from_the_last_checkpoint()
    {
        var id = await StartAsync(slices: 3);
        await host.WorkOnceAsync();
        await host.DieAsync(id);
        var slices = new List<int>();
        host.Second.Slice = (slice, _) =>
        {
            slices.Add(slice);
            return Task.CompletedTask;
        };

        await host.WorkAsync(onSecond: true);

        slices.ShouldBe([1, 2]);
        (await host.ReadAsync(_tenant, id)).State.ShouldBe("done");
    }

    [Fact]
    public async Task A_host_that_was_taken_for_dead_writes_nothing_any_more()
    {
        var id = await StartAsync(slices: 1);
        var (begun, goOn) = (new TaskCompletionSource(), new TaskCompletionSource());
        host.First.Slice = async (_, _) =>
        {
            begun.SetResult();
            await goOn.Task;
        };
        host.Second.Slice = (_, _) => Task.CompletedTask;
        var late = host.WorkOnceAsync();
        await begun.Task;
        await host.DieAsync(id);
        await host.WorkAsync(onSecond: true);
        goOn.SetResult();
        await late;
        host.First.Slice = (_, _) => Task.CompletedTask;

        var row = await host.ReadAsync(_tenant, id);
        (row.State, row.Done, row.Counts).ShouldBe(("done", 1, """{"slices": 1}"""));
    }

    [Fact]
    public async Task A_job_that_kills_every_host_ends_as_interrupted_instead_of_running_for_ever()
    {
        var id = await StartAsync(slices: 1);
        await host.DieAsync(id, attempts: 5);
        await host.WorkAsync();

        (await host.ReadAsync(_tenant, id)).State.ShouldBe("failed");
        (await ErrorAsync(id)).ShouldBe(OperationErrors.Interrupted);
        host.First.Failures.ShouldContain(OperationErrors.Interrupted);
    }

    [Fact]
    public async Task Between_two_slices_a_cancelled_job_ends_at_once_and_one_that_has_to_clean_up_is_left_to_its_handler()
    {
        var plain = await StartAsync(slices: 3);
        await host.WorkOnceAsync();
        (await host.CancelAsync(_tenant, plain)).ShouldBeTrue();
        (await host.ReadAsync(_tenant, plain)).State.ShouldBe("cancelled");
        (await host.CancelAsync(_tenant, plain)).ShouldBeFalse();

        var careful = await StartAsync(slices: 3, cleansUp: true);
        await host.WorkOnceAsync();
        await host.CancelAsync(_tenant, careful);
        (await host.ReadAsync(_tenant, careful)).State.ShouldBe("running");
        var before = host.First.CleanUps;
        await host.WorkAsync();
        var row = await host.ReadAsync(_tenant, careful);
        (row.State, row.Done, host.First.CleanUps).ShouldBe(("cancelled", 1, before + 1));
    }

    [Fact]
    public async Task A_job_that_was_cancelled_inside_a_slice_is_stopped_there()
    {
        var id = await StartAsync(slices: 1);
        host.First.Slice = async (_, cancellationToken) =>
        {
            await host.CancelAsync(_tenant, id);
            await Task.Delay(TimeSpan.FromMinutes(1), cancellationToken);
        };
        await host.WorkAsync();
        host.First.Slice = (_, _) => Task.CompletedTask;

        var row = await host.ReadAsync(_tenant, id);
        (row.State, row.Done).ShouldBe(("cancelled", 0));
    }

    [Fact]
    public async Task Starting_twice_with_one_key_is_starting_once()
    {
        var first = await StartAsync(slices: 1, key: "same");
        (await StartAsync(slices: 1, key: "same")).ShouldBe(first);
        await host.WorkAsync();
        (await StartAsync(slices: 1, key: "same")).ShouldBe(first);
        (await host.StartAsync(Guid.NewGuid(), Errand(1, "same"))).ShouldNotBe(first);
        await host.WorkAsync();
    }

    [Fact]
    public async Task Of_jobs_that_exclude_each_other_a_second_is_refused_while_one_is_open()
    {
        var errand = Errand(1, null) with { ExclusiveKey = "errand" };
        await host.StartAsync(_tenant, errand);
        var refused = await Should.ThrowAsync<PostgresException>(host.StartAsync(_tenant, errand));
        DatabaseErrors.IsUniqueViolation(refused, OperationBook<ErrandDbContext>.ExclusiveIndex).ShouldBeTrue();
        await host.WorkAsync();
        await host.StartAsync(_tenant, errand);
        await host.WorkAsync();
    }

    [Fact]
    public async Task A_broken_rule_ends_the_job_with_its_code_and_anything_else_is_tried_again()
    {
        var broken = await StartAsync(slices: 1);
        host.First.Slice = (_, _) => throw new BusinessException("Errands:NoShoes");
        await host.WorkAsync();
        (await ErrorAsync(broken)).ShouldBe("Errands:NoShoes");

        var stumbling = await StartAsync(slices: 1);
        host.First.Slice = (_, _) => throw new InvalidOperationException("A stone.");
        await host.WorkOnceAsync();
        host.First.Slice = (_, _) => Task.CompletedTask;
        var row = await host.ReadAsync(_tenant, stumbling);
        (row.State, row.Attempts).ShouldBe(("running", 1));
        await host.Database.ExecuteAsync($"update errands.operation set due_at = now() where id = '{stumbling}'");
        await host.WorkAsync();
        (await host.ReadAsync(_tenant, stumbling)).State.ShouldBe("done");
    }

    private Task<Guid> StartAsync(int slices, string? key = null, bool cleansUp = false) => host.StartAsync(_tenant, Errand(slices, key) with { CleansUp = cleansUp });

    private static NewOperation Errand(int slices, string? key) => new("errands.run")
    {
        Total = slices, Arguments = new ErrandHandler.Errand(slices), IdempotencyKey = key, CanBeCancelled = true,
    };

    private async Task<string?> ErrorAsync(Guid id) => await host.Database.ScalarAsync<string>($"select error from errands.operation where id = '{id}'");
}
