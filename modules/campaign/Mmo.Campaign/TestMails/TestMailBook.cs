using System.Text.Json;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Users;

namespace Mmo.Campaign.TestMails;

/// <summary>Writes tests down before and after they are sent: one request is one test, and nobody sends more than an hour allows.</summary>
internal sealed class TestMailBook(ModuleDatabase<CampaignDbContext> database, ICurrentUser currentUser, TimeProvider clock) : ITransientDependency
{
    public const int MostPerHour = 30;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    /// <summary>What became of a test with that key; null where there is none.</summary>
    /// <exception cref="BusinessException">It is under way, or the host that sent it died.</exception>
    public async Task<TestMailDto?> FindAsync(string key, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        return await FindAsync(transaction, key, cancellationToken);
    }

    /// <summary>Writes down that a test begins.</summary>
    /// <returns>Null: it is to be sent now. Otherwise what became of it when it was asked for the first time.</returns>
    public async Task<TestMailDto?> BeginAsync(Guid id, string key, int recipients, Guid? templateId, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await database.BeginAsync(cancellationToken);

        // One after the other in a company, so that two at once are counted as two.
        await transaction.ExecuteAsync(TestMailSql.TakeTurns, new { Key = $"campaign.test_mail:{transaction.TenantId}" }, cancellationToken);
        if (await FindAsync(transaction, key, cancellationToken) is { } known)
        {
            return known;
        }

        await transaction.ExecuteAsync(TestMailSql.Purge, new { Before = now - Kept }, cancellationToken);
        if (await transaction.SingleOrDefaultAsync<long>(TestMailSql.Count, new { UserId = currentUser.Id, Since = now.AddHours(-1) }, cancellationToken) >= MostPerHour)
        {
            throw new BusinessException(CampaignErrorCodes.TooManyTests).WithData("Most", MostPerHour);
        }

        await transaction.ExecuteAsync(
            TestMailSql.Begin, new { transaction.TenantId, id, key, UserId = currentUser.Id, SentBy = currentUser.Name, recipients, now }, cancellationToken);
        await transaction.AuditAsync("testSent", "TestMail", id.ToString(), new { templateId, recipients }, cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return null;
    }

    /// <summary>Writes down what became of it, with the mails for the built-in mailbox.</summary>
    public async Task EndAsync(Guid id, TestMailDto answer, IReadOnlyList<StoredTest> mails, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.ExecuteAsync(TestMailSql.End, new { id, Results = JsonSerializer.Serialize(answer, MmoJson.Options) }, cancellationToken);
        foreach (var mail in mails)
        {
            await transaction.ExecuteAsync(
                TestMailSql.Keep,
                new { transaction.TenantId, mail.Id, mail.Sender, mail.Recipient, mail.Subject, mail.Html, mail.Text, UserId = currentUser.Id, Now = clock.GetUtcNow() },
                cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private static async Task<TestMailDto?> FindAsync(TenantTransaction transaction, string key, CancellationToken cancellationToken) =>
        await transaction.SingleOrDefaultAsync<TestMailRow>(TestMailSql.Find, new { key }, cancellationToken) switch
        {
            null => null,
            { Results: { } results } => JsonSerializer.Deserialize<TestMailDto>(results, MmoJson.Options),
            _ => throw new BusinessException(CampaignErrorCodes.TestUnderWay),
        };

    private sealed class TestMailRow
    {
        public string? Results { get; init; }
    }
}
