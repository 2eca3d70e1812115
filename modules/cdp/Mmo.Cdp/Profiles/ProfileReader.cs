using Mmo.Cdp.Attributes;
using Mmo.Cdp.MatchRuns;
using Mmo.Data;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.DataScopes;
using Mmo.ErrorHandling;
using Mmo.Identity.OrganizationUnits;
using Mmo.Identity.Users;
using Mmo.Localization;

namespace Mmo.Cdp.Profiles;

/// <summary>Reads everything known of one person, in one transaction, inside the data scope.</summary>
internal sealed class ProfileReader(ModuleDatabase<CdpDbContext> database, IUserDirectory users, IOrganizationUnitDirectory units, MatchFieldNames fields, IMmoTexts texts)
    : ITransientDependency
{
    public async Task<ProfileDetailsDto> ReadAsync(Guid id, DataScope scope, bool mayReveal, CancellationToken cancellationToken)
    {
        ProfileRow profile;
        long[] parts;
        IReadOnlyList<IdentifierRow> identifiers;
        IReadOnlyList<LinkRow> links;
        IReadOnlyList<ValueRow> values;
        IReadOnlyList<ConsentRow> consents;
        IReadOnlyList<PurchaseRow> purchases;
        IReadOnlyList<SegmentRow> segments;
        AttributeCatalog catalog;
        PartStats stats;
        await using (var transaction = await database.BeginAsync(cancellationToken))
        {
            (profile, parts) = await FindAsync(transaction, id, scope, cancellationToken);
            var ofParts = new { Parts = parts, Profile = profile.ProfileId };
            identifiers = await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, ofParts, cancellationToken);
            links = await transaction.QueryAsync<LinkRow>(ProfileReadSql.Links, ofParts, cancellationToken);
            values = await transaction.QueryAsync<ValueRow>(ProfileReadSql.Values, ofParts, cancellationToken);
            consents = await transaction.QueryAsync<ConsentRow>(ProfileReadSql.Consents, ofParts, cancellationToken);
            purchases = await transaction.QueryAsync<PurchaseRow>(ProfileReadSql.Purchases, ofParts, cancellationToken);
            segments = await transaction.QueryAsync<SegmentRow>(ProfileReadSql.Segments, ofParts, cancellationToken);
            stats = (await transaction.SingleOrDefaultAsync<PartStats>(ProfileReadSql.Stats, ofParts, cancellationToken))!;
            catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        var byHand = await users.GetManyAsync([.. consents.Select(c => c.UserId).OfType<Guid>().Distinct()], cancellationToken);
        return new ProfileDetailsDto
        {
            Id = profile.PublicId,
            PartNo = profile.ProfileId,
            PartNos = parts,
            Name = mayReveal ? profile.Name : Masked.Name(profile.Name),
            IsKnown = profile.IsKnown,
            UnitId = profile.UnitId,
            UnitName = await UnitNameAsync(profile.UnitId, cancellationToken),
            FirstSeenTime = profile.FirstSeenAt,
            LastSeenTime = stats.LastSeenAt ?? profile.LastSeenAt,
            EventCount = stats.EventCount,
            Purchases = [.. purchases.Select(p => p.ToDto())],
            Identifiers = [.. identifiers.Select(i => i.ToDto(isMasked: true))],
            Links = [.. links.Select(l => l.ToDto(field => fields.LabelOf(field, catalog)))],
            Attributes = ProfileAttributes.Of(values, profile.Provenance, catalog, texts.Get("Cdp:Source.journeys")),
            Consents = ProfileConsents.Of(ProfileConsents.AddressesOf(profile, identifiers), consents, byHand),
            Segments = [.. segments.Select(s => new ProfileSegmentDto { Id = s.Id, Name = s.Name, EnteredTime = s.EnteredAt })],
        };
    }

    /// <summary>The personal data, unmasked; the look is audited in the same transaction.</summary>
    public async Task<ProfileRevealedDto> RevealAsync(Guid id, string reason, DataScope scope, CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginAsync(cancellationToken);
        var (profile, parts) = await FindAsync(transaction, id, scope, cancellationToken);
        var ofParts = new { Parts = parts };
        var identifiers = await transaction.QueryAsync<IdentifierRow>(ProfileReadSql.Identifiers, ofParts, cancellationToken);
        var values = await transaction.QueryAsync<ValueRow>(ProfileReadSql.Values, ofParts, cancellationToken);
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        await transaction.AuditAsync("revealed", "Profile", profile.PublicId.ToString(), reason: reason, cancellationToken: cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new ProfileRevealedDto
        {
            Name = profile.Name,
            Identifiers = [.. identifiers.Select(i => i.ToDto(isMasked: false))],
            Attributes = ProfileAttributes.PersonalOf(values, profile.Provenance, catalog),
        };
    }

    /// <summary>The profile behind a public id, with its parts. Out of scope is not found, the same answer as unknown.</summary>
    public static async Task<(ProfileRow Profile, long[] Parts)> FindAsync(
        TenantTransaction transaction, Guid id, DataScope scope, CancellationToken cancellationToken)
    {
        var profile = await transaction.SingleOrDefaultAsync<ProfileRow>(
            $"{ProfileReadSql.ByPublicId} and {scope.ToSql("p.unit_id", ownerColumn: null)}",
            new { Id = id, ScopeUnits = scope.UnitParameter() }, cancellationToken) ?? throw new EntityNotFoundException("Profile", id);
        var parts = await transaction.QueryAsync<long>(ProfileReadSql.Parts, new { Profile = profile.ProfileId }, cancellationToken);
        return (profile, [.. parts]);
    }

    /// <summary>A part that was shown with the profile; since then it may have gone to somebody else.</summary>
    public static long PartOf(long[] parts, long part) =>
        parts.Contains(part) ? part : throw new MmoValidationException("partNo", "Cdp:NotThisPersonsPart", ("Part", part));

    private async Task<string?> UnitNameAsync(Guid? unitId, CancellationToken cancellationToken) =>
        unitId is { } id ? (await units.GetManyAsync([id], cancellationToken)).GetValueOrDefault(id)?.Name : null;
}
