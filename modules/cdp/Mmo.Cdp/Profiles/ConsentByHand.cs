using Mmo.Cdp.Consents;
using Mmo.Cdp.People;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.ErrorHandling;
using Mmo.Identity.Users;
using Mmo.Ids;
using Mmo.Users;

namespace Mmo.Cdp.Profiles;

/// <summary>Grants and withdraws a consent of a profile by hand, and answers only what is in force afterwards.</summary>
internal sealed class ConsentByHand(
    ModuleDatabase<CdpDbContext> database, ConsentService consents, IUserDirectory users, ICurrentUser currentUser, TimeProvider clock) : ITransientDependency
{
    public async Task<ProfileConsentDto> ChangeAsync(
        Guid id, ChangeConsentDto input, bool isGranted, DataScope scope, CancellationToken cancellationToken)
    {
        var channel = ConsentNames.Channel(input.Channel) ?? throw new MmoValidationException("channel", CdpErrorCodes.ConsentChannelUnknown);
        var reason = input.Reason.Trim();
        if (reason.Contains('\0', StringComparison.Ordinal))
        {
            throw new MmoValidationException("reason", "Mmo:UnstorableText");
        }

        var (address, part) = await FindAddressAsync(id, channel, input.AddressKey, scope, cancellationToken);
        var purpose = await FindPurposeAsync(channel, address, input.Purpose, cancellationToken);
        var change = new ConsentChange(channel, purpose, isGranted, address, reason, currentUser.Id);
        await consents.ChangeAsync(
            input.IdempotencyKey is { Length: > 0 } key ? ConsentKey.Of(id, key, change) : Uuid.Next(clock).ToString(),
            part, change, clock.GetUtcNow(), cancellationToken);

        // Only what is in force is told as done: a repetition changes nothing once somebody has said something else, and an event that could not
        // be stored changes nothing at all.
        var now = await ReadAsync(change, cancellationToken);
        if (now?.IsGranted != isGranted)
        {
            throw new BusinessException(isGranted ? CdpErrorCodes.ConsentNotGranted : CdpErrorCodes.ConsentNotWithdrawn);
        }

        await AuditAsync(id, change, cancellationToken);
        return now;
    }

    private async Task<(string Address, PartId Part)> FindAddressAsync(
        Guid id, string channel, string addressKey, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (profile, parts) = await ProfileReader.FindAsync(transaction, id, scope, cancellationToken);
        var identifiers = await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, new { Parts = parts }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var address = ProfileConsents.Find(ProfileConsents.AddressesOf(profile, identifiers), channel, addressKey) ?? throw new MmoValidationException("addressKey", "Cdp:NoSuchAddress");
        return (address, new PartId(identifiers.FirstOrDefault(i => i.Value == address)?.PartNo ?? profile.ProfileId));
    }

    /// <summary>A purpose that was said of this address before is taken as it is, whatever a source called it: it must be possible to withdraw it.</summary>
    private async Task<string> FindPurposeAsync(string channel, string address, string given, CancellationToken cancellationToken)
    {
        var said = await consents.OfAddressesAsync(channel, [address], cancellationToken);
        return said.Any(c => c.Consent.Purpose == given)
            ? given
            : ConsentNames.Purpose(given) ?? throw new MmoValidationException("purpose", CdpErrorCodes.ConsentPurposeMalformed, ("Max", ConsentNames.MaxPurposeLength));
    }

    private async Task<ProfileConsentDto?> ReadAsync(ConsentChange change, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var entries = await transaction.QueryAsync<ConsentRow>(
            ProfileReadSql.Consent, new { change.Channel, change.Purpose, change.Address }, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        var byHand = await users.GetManyAsync([.. entries.Select(c => c.UserId).OfType<Guid>().Distinct()], cancellationToken);
        return ProfileConsents.Of([], entries, byHand).SingleOrDefault();
    }

    private async Task AuditAsync(Guid id, ConsentChange change, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        await transaction.AuditAsync(
            change.IsGranted ? "consentGranted" : "consentWithdrawn", "Profile", id.ToString(), new { change.Channel, change.Purpose }, change.Reason, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
    }
}
