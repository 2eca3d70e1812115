using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Campaign.Drawing;
using Mmo.Campaign.Journeys.Definition;
using Mmo.Cdp.Segments;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Localization;

namespace Mmo.Campaign.Journeys;

[Authorize(CampaignPermissions.Journeys)]
internal sealed class JourneyAppService(
    CampaignDbContext database, JourneyCheck check, JourneyPublication publication, JourneyNumbers numbers, JourneyPeople people,
    ISegmentDirectory segments, DraftHand hand, IMmoTexts texts, TimeProvider clock) : IJourneyAppService
{
    public Task<PagedResultDto<JourneyListItemDto>> GetListAsync(GetJourneysInput input, CancellationToken cancellationToken = default) =>
        numbers.ListAsync(input, cancellationToken);

    public async Task<JourneyDto> GetAsync(Guid id, CancellationToken cancellationToken = default) =>
        await MapAsync(await LoadAsync(id, cancellationToken), cancellationToken);

    public async Task<ListResultDto<JourneyVersionDto>> GetVersionsAsync(Guid id, CancellationToken cancellationToken = default)
    {
        await LoadAsync(id, cancellationToken);
        return new() { Items = await numbers.VersionsAsync(id, cancellationToken) };
    }

    public async Task<JourneyVersionDto> GetVersionAsync(Guid id, int version, CancellationToken cancellationToken = default)
    {
        var published = await VersionAsync(id, version, cancellationToken) ?? throw new EntityNotFoundException("JourneyVersion", $"{id}/{version}");
        var counts = await numbers.CountsAsync(id, version, cancellationToken);
        return new JourneyVersionDto
        {
            Version = version, Definition = JourneyMap.Read(published.Definition), PublishedAt = published.PublishedAt,
            PublishedBy = published.PublishedBy, Inside = counts.Inside,
        };
    }

    [Authorize(CampaignPermissions.JourneysEdit)]
    public async Task<JourneyDto> CreateAsync(CreateJourneyDto input, CancellationToken cancellationToken = default)
    {
        var now = clock.GetUtcNow();
        var journey = new Journey
        {
            Id = Uuid.Next(clock), Name = input.Name.Trim(), CreatedAt = now, UpdatedAt = now,
            Draft = DrawingShape.Store(input.Draft ?? JourneyMap.FirstDraft(texts), "draft"),
        };
        hand.Take(journey);
        database.Add(journey);
        await SaveAsync(journey, cancellationToken);
        return await MapAsync(journey, cancellationToken);
    }

    [Authorize(CampaignPermissions.JourneysEdit)]
    public async Task<JourneyDto> UpdateAsync(Guid id, UpdateJourneyDto input, CancellationToken cancellationToken = default)
    {
        var journey = await LoadAsync(id, cancellationToken);
        database.Expect(journey, input.ConcurrencyStamp);
        journey.Name = input.Name.Trim();
        journey.UpdatedAt = clock.GetUtcNow();
        if (input.Draft is not null)
        {
            journey.Draft = DrawingShape.Store(input.Draft, "draft");
            hand.Take(journey);
        }
        else if (journey.CurrentVersion is not null)
        {
            journey.Draft = null;
            DraftHand.Leave(journey);
        }

        await SaveAsync(journey, cancellationToken);
        return await MapAsync(journey, cancellationToken);
    }

    [Authorize(CampaignPermissions.JourneysEdit)]
    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        var journey = await LoadAsync(id, cancellationToken);
        if (journey.CurrentVersion is not null)
        {
            throw new BusinessException(CampaignErrorCodes.JourneyWasPublished);
        }

        database.Remove(journey);
        await database.SaveChangesAsync(cancellationToken);
    }

    public async Task<ListResultDto<JourneyFaultDto>> ValidateAsync(ValidateJourneyDto input, CancellationToken cancellationToken = default)
    {
        DrawingShape.Check(input.Definition!, "definition");
        return new() { Items = await check.CheckAsync(input.Definition!, cancellationToken) };
    }

    [Authorize(CampaignPermissions.JourneysPublish)]
    public async Task<JourneyDto> PublishAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default)
    {
        // A segment that was there when the drawing was checked must still be there when the version that uses it stands.
        await using var held = await segments.HoldAsync(cancellationToken);
        var journey = await LoadAsync(id, cancellationToken);
        database.Expect(journey, input.ConcurrencyStamp);
        await publication.PublishAsync(journey, cancellationToken);
        await SaveAsync(journey, cancellationToken);
        return await MapAsync(journey, cancellationToken);
    }

    [Authorize(CampaignPermissions.JourneysPublish)]
    public Task<JourneyDto> PauseAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, JourneyStatus.Paused, [JourneyStatus.Running], cancellationToken);

    [Authorize(CampaignPermissions.JourneysPublish)]
    public async Task<JourneyDto> ResumeAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default)
    {
        // Before it runs, so that no message expires in between.
        await publication.GiveBackTimeAsync(id, input.ConcurrencyStamp, cancellationToken);
        return await ChangeAsync(id, input, JourneyStatus.Running, [JourneyStatus.Paused], cancellationToken);
    }

    [Authorize(CampaignPermissions.JourneysPublish)]
    public Task<JourneyDto> StopAsync(Guid id, ChangeJourneyStatusDto input, CancellationToken cancellationToken = default) =>
        ChangeAsync(id, input, JourneyStatus.Stopped, [JourneyStatus.Running, JourneyStatus.Paused], cancellationToken);

    public async Task<JourneyCountsDto> GetCountsAsync(Guid id, int? version = null, CancellationToken cancellationToken = default)
    {
        await LoadAsync(id, cancellationToken);
        return await numbers.CountsAsync(id, version, cancellationToken);
    }

    public async Task<KeysetResultDto<JourneyPersonDto>> GetPeopleAsync(Guid id, GetJourneyPeopleInput input, CancellationToken cancellationToken = default)
    {
        await LoadAsync(id, cancellationToken);
        return await people.ListAsync(id, input, cancellationToken);
    }

    private async Task<JourneyDto> ChangeAsync(
        Guid id, ChangeJourneyStatusDto input, JourneyStatus to, JourneyStatus[] from, CancellationToken cancellationToken)
    {
        var journey = await LoadAsync(id, cancellationToken);
        database.Expect(journey, input.ConcurrencyStamp);
        if (!from.Contains(journey.Status))
        {
            throw new BusinessException(CampaignErrorCodes.JourneyStatusWrong)
                .WithData("Status", texts.Get($"Campaign:Status.{JourneyMapping.TextOf(journey.Status)}"));
        }

        journey.Status = to;
        journey.PausedAt = to == JourneyStatus.Paused ? clock.GetUtcNow() : null;
        journey.UpdatedAt = clock.GetUtcNow();
        await SaveAsync(journey, cancellationToken);
        publication.Wake();
        return await MapAsync(journey, cancellationToken);
    }

    private async Task<Journey> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Set<Journey>().FirstOrDefaultAsync(j => j.Id == id, cancellationToken) ?? throw new EntityNotFoundException("Journey", id);

    private Task<JourneyVersion?> VersionAsync(Guid id, int version, CancellationToken cancellationToken) =>
        database.Set<JourneyVersion>().AsNoTracking().FirstOrDefaultAsync(v => v.JourneyId == id && v.Version == version, cancellationToken);

    private async Task SaveAsync(Journey journey, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_journey_name"))
        {
            throw new BusinessException(CampaignErrorCodes.JourneyNameTaken).WithData("Name", journey.Name);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "journey_version_pkey"))
        {
            // Two people published at once; the other one was first.
            throw new ConcurrencyException("Journey");
        }
    }

    private async Task<JourneyDto> MapAsync(Journey journey, CancellationToken cancellationToken)
    {
        var published = journey.CurrentVersion is { } version ? await VersionAsync(journey.Id, version, cancellationToken) : null;
        return JourneyMap.ToDto(journey, published);
    }
}
