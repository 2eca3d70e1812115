using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Campaign.Messages;
using Mmo.Campaign.Paging;
using Mmo.Campaign.Smtp;
using Mmo.Cdp.Consents;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Users;

namespace Mmo.Campaign.Suppressions;

[Authorize(CampaignPermissions.Suppressions)]
internal sealed class SuppressionAppService(
    ModuleDatabase<CampaignDbContext> database, SuppressionList list, Unsubscribes unsubscribes, IConsents consents, ICurrentUser currentUser) : ISuppressionAppService
{
    public async Task<KeysetResultDto<SuppressionDto>> GetListAsync(GetSuppressionsInput input, CancellationToken cancellationToken = default)
    {
        var cursor = PageCursor.Parse(input.Cursor, 2);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await transaction.QueryAsync<SuppressionRow>(
            SuppressionSql.Page(input.Reason, cursor),
            new
            {
                Reason = input.Reason is { } reason ? SuppressionReasons.Of(reason) : null, At = cursor?.Read<DateTimeOffset>(0), Id = cursor?.Read<Guid>(1),
                Take = input.MaxResultCount + 1,
            },
            cancellationToken);
        return CursorPage.Of(rows, cursor, input.MaxResultCount, row => [row.CreatedAt.UtcDateTime.ToString("O", CultureInfo.InvariantCulture), row.Id.ToString()], row => row.ToDto());
    }

    public Task<KeysetResultDto<UnsubscribeDto>> GetUnsubscribesAsync(GetUnsubscribesInput input, CancellationToken cancellationToken = default) =>
        unsubscribes.ReadAsync(input, cancellationToken);

    public async Task<AddressStandingDto> LookUpAsync(LookUpAddressDto input, CancellationToken cancellationToken = default)
    {
        var address = Read(input.Address);
        await using var transaction = await database.BeginAsync(cancellationToken);
        var rows = await list.OfAsync(transaction, address, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var said = await consents.OfAddressesAsync(MessageTexts.Email, [address], cancellationToken);
        return new AddressStandingDto
        {
            Suppressions = [.. rows.Select(r => r.ToDto())],
            Consents = [.. said.OrderBy(c => c.Consent.Purpose, StringComparer.Ordinal).Select(c => new AddressConsentDto(c.Consent.Purpose, c.IsGranted, c.Since))],
        };
    }

    [Authorize(CampaignPermissions.SuppressionsEdit)]
    public async Task<SuppressionDto> CreateAsync(CreateSuppressionDto input, CancellationToken cancellationToken = default)
    {
        var address = Read(input.Address);
        var reason = input.IsComplaint ? SuppressionReason.Complaint : SuppressionReason.ByHand;
        await using var transaction = await database.BeginAsync(cancellationToken);
        await list.PutAsync(transaction, address, reason, null, input.Note.Trim(), currentUser.Name, cancellationToken);
        var rows = await list.OfAsync(transaction, address, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows.Select(r => r.ToDto()).First(s => s.Reason == reason);
    }

    [Authorize(CampaignPermissions.SuppressionsEdit)]
    public async Task LiftAsync(Guid id, LiftSuppressionDto input, CancellationToken cancellationToken = default)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var row = await transaction.SingleOrDefaultAsync<SuppressionRow>(SuppressionSql.Lock, new { id }, cancellationToken)
            ?? throw new EntityNotFoundException("Suppression", id);
        if (!SuppressionReasons.MayStaffLift(SuppressionReasons.Read(row.Reason)))
        {
            throw new BusinessException(CampaignErrorCodes.SuppressionIsTheReaders);
        }

        await list.LiftAsync(transaction, [row], input.Reason.Trim(), cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }

    /// <summary>As it stands at people and messages: in lower case.</summary>
    private static string Read(string text) => SmtpAddress.TryParse(text.Trim(), out _, out _)
        ? text.Trim().ToLowerInvariant()
        : throw new MmoValidationException("address", CampaignErrorCodes.AddressMalformed);
}
