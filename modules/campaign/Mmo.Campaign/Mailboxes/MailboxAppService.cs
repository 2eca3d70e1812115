using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Paging;
using Mmo.Campaign.People;
using Mmo.DataScopes;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Users;

namespace Mmo.Campaign.Mailboxes;

[Authorize(CampaignPermissions.Mailbox)]
internal sealed class MailboxAppService(ModuleDatabase<CampaignDbContext> database, IDataScopes scopes, ICurrentUser currentUser) : IMailboxAppService
{
    public async Task<KeysetResultDto<MailDto>> GetListAsync(KeysetResultRequestDto input, CancellationToken cancellationToken = default)
    {
        var cursor = PageCursor.Parse(input.Cursor, 1);
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<MailDto>(
            MailboxSql.Page(scope.ToSql("pr.unit_id", null), cursor),
            new { Id = cursor?.Read<Guid>(0), ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId, Reader = currentUser.Id, Take = input.MaxResultCount + 1 },
            cancellationToken);
        return CursorPage.Of(rows, cursor, input.MaxResultCount, mail => [mail.Id.ToString()], mail => new MailDto
        {
            Id = mail.Id, JourneyId = mail.JourneyId, IsTest = mail.IsTest, From = mail.From, To = ToOf(mail), Subject = mail.Subject, At = mail.At,
        });
    }

    public async Task<MailDetailDto> GetAsync(Guid id, bool asCustomer = false, CancellationToken cancellationToken = default)
    {
        var scope = await scopes.GetAsync(cancellationToken);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var mail = await transaction.SingleOrDefaultAsync<MailDetailDto>(
                MailboxSql.One(scope.ToSql("pr.unit_id", null)), new { id, ScopeUnits = scope.UnitParameter(), ScopeUser = scope.UserId, Reader = currentUser.Id }, cancellationToken)
            ?? throw new EntityNotFoundException("Mail", id);
        return new MailDetailDto
        {
            Id = mail.Id, JourneyId = mail.JourneyId, IsTest = mail.IsTest, From = mail.From, To = ToOf(mail), Subject = mail.Subject,
            At = mail.At, Html = asCustomer ? mail.Html : UntrackedHtml.Of(mail.Html), Text = mail.Text,
        };
    }

    // A test goes to colleagues, whose addresses its sender typed.
    private static string ToOf(MailDto mail) => mail.IsTest ? mail.To : Masking.Address(mail.To)!;
}
