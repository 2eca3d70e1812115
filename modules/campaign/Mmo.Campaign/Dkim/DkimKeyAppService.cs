using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Campaign.NameServers;
using Mmo.Campaign.Smtp;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;

namespace Mmo.Campaign.Dkim;

[Authorize(CampaignPermissions.Channels)]
internal sealed class DkimKeyAppService(CampaignDbContext database, DkimSigners signers, ITextRecords records, TimeProvider clock) : IDkimKeyAppService
{
    public async Task<ListResultDto<DkimKeyDto>> GetListAsync(CancellationToken cancellationToken = default)
    {
        var keys = await database.Set<DkimKey>().AsNoTracking().OrderBy(k => k.Domain).ThenByDescending(k => k.CreatedAt).ToListAsync(cancellationToken);
        return new() { Items = [.. keys.Select(k => ToDto(k, keys))] };
    }

    public async Task<DkimKeyDto> CreateAsync(CreateDkimKeyDto input, CancellationToken cancellationToken = default)
    {
        // The domain of a checked address is in the form in which it stands in DNS.
        if (!SmtpAddress.TryParse($"a@{input.Domain.Trim()}", out var address, out _) || !address.Domain.Contains('.', StringComparison.Ordinal) || address.Domain[0] == '[')
        {
            throw new MmoValidationException("domain", CampaignErrorCodes.DomainMalformed);
        }

        var now = clock.GetUtcNow();
        var (publicKey, protectedPrivateKey) = signers.MakeKey();
        var key = new DkimKey
        {
            Id = Uuid.Next(clock), Domain = address.Domain, Selector = await FreeSelectorAsync(address.Domain, now, cancellationToken),
            PublicKey = publicKey, ProtectedPrivateKey = protectedPrivateKey, CreatedAt = now,
        };
        database.Add(key);
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_dkim_key_selector"))
        {
            // Somebody else made one for this domain at this moment.
            throw new ConcurrencyException("DkimKey");
        }

        return ToDto(key, [key]);
    }

    public async Task<DkimKeyDto> CheckAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var key = await LoadAsync(id, cancellationToken);
        var problem = await LookAsync(key, cancellationToken);
        var now = clock.GetUtcNow();
        key.CheckedAt = now;
        key.Problem = problem?.ToString();
        key.VerifiedAt ??= problem is null ? now : null;
        await database.SaveChangesAsync(cancellationToken);
        return ToDto(key, await database.Set<DkimKey>().AsNoTracking().ToListAsync(cancellationToken));
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        database.Remove(await LoadAsync(id, cancellationToken));
        await database.SaveChangesAsync(cancellationToken);
    }

    private async Task<DkimProblem?> LookAsync(DkimKey key, CancellationToken cancellationToken)
    {
        try
        {
            var found = (await records.FindAsync(key.RecordName, cancellationToken)).Select(DkimRecord.KeyOf).OfType<string>().ToArray();
            return found.Length == 0 ? DkimProblem.Missing : found.Contains(key.PublicKey) ? null : DkimProblem.OtherKey;
        }
        catch (DnsFailureException)
        {
            return DkimProblem.Unreachable;
        }
    }

    /// <summary>A month tells people which key is the old one; a second key of the month gets a letter.</summary>
    private async Task<string> FreeSelectorAsync(string domain, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var month = $"mmo{now.ToString("yyyyMM", CultureInfo.InvariantCulture)}";
        var taken = await database.Set<DkimKey>().Where(k => k.Domain == domain && k.Selector.StartsWith(month)).Select(k => k.Selector).ToListAsync(cancellationToken);
        return Enumerable.Range(0, 26).Select(i => i == 0 ? month : $"{month}{(char)('a' + i)}").FirstOrDefault(s => !taken.Contains(s))
            ?? throw new MmoValidationException("domain", CampaignErrorCodes.TooManyDkimKeys);
    }

    private async Task<DkimKey> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Set<DkimKey>().FirstOrDefaultAsync(k => k.Id == id, cancellationToken) ?? throw new EntityNotFoundException("DkimKey", id);

    private static DkimKeyDto ToDto(DkimKey key, IReadOnlyList<DkimKey> all) => new()
    {
        Id = key.Id, Domain = key.Domain, RecordName = key.RecordName, RecordText = key.RecordText, VerifiedAt = key.VerifiedAt, CheckedAt = key.CheckedAt,
        Problem = key.Problem is { } problem ? Enum.Parse<DkimProblem>(problem) : null, CreatedAt = key.CreatedAt, ConcurrencyStamp = key.ConcurrencyStamp,
        IsInUse = key.VerifiedAt is not null
            && all.Where(k => k.Domain == key.Domain && k.VerifiedAt is not null).OrderByDescending(k => k.VerifiedAt).ThenByDescending(k => k.Id).First().Id == key.Id,
    };
}
