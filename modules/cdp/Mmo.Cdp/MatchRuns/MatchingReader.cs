using System.Text.Json;
using Mmo.Cdp.Attributes;
using Mmo.Cdp.Matching;
using Mmo.Cdp.Matching.Estimation;
using Mmo.Cdp.MatchReviews;
using Mmo.DataScopes;
using Mmo.DependencyInjection;
using Mmo.EntityFrameworkCore.Connections;
using Mmo.EntityFrameworkCore.LongJobs;
using Mmo.ErrorHandling;
using Mmo.Json;
using Mmo.Localization;
using Mmo.LongJobs;

namespace Mmo.Cdp.MatchRuns;

/// <summary>Shows how people are matched.</summary>
internal sealed class MatchingReader(OperationBook<CdpDbContext> operations, MatchFieldNames names, IMmoTexts texts) : ITransientDependency
{
    private static readonly MatchOptions Options = new();

    public async Task<MatchingDto> ReadAsync(TenantTransaction transaction, DataScope scope, CancellationToken cancellationToken)
    {
        var catalog = await AttributeCatalog.LoadAsync(transaction, cancellationToken);
        var settings = await MatchSettings.LoadAsync(transaction, catalog, cancellationToken);
        var standing = await StandingModel.LoadAsync(transaction, cancellationToken);
        return new MatchingDto
        {
            Fields = [.. settings.Fields.Select(f => new MatchFieldDto(f.Attribute, f.Kind, names.LabelOf(f.Attribute, catalog)))],
            IsSuggested = settings.ConcurrencyStamp == "",
            IsContinuous = settings.IsContinuous,
            ConcurrencyStamp = settings.ConcurrencyStamp,
            MergeFrom = Options.MergeFrom,
            ReviewFrom = Options.ReviewFrom,
            Model = standing is null ? null : ToDto(standing, settings, catalog),
            Run = await operations.NewestAsync(transaction, [MatchingJobs.Kind], cancellationToken) is { } run ? ToDto(run) : null,
            OpenReviewCount = await MatchReviewReader.CountAsync(transaction, new GetMatchReviewsInput(), scope, cancellationToken),
        };
    }

    public async Task<MatchRunDto> ReadRunAsync(TenantTransaction transaction, Guid id, CancellationToken cancellationToken) =>
        ToDto(await operations.FindAsync(transaction, id, [MatchingJobs.Kind], cancellationToken) ?? throw new EntityNotFoundException("MatchRun", id));

    private MatchModelDto ToDto(StandingModel standing, MatchSettings settings, AttributeCatalog catalog)
    {
        var layout = new RecordLayout(MatchFields.SchemaOf(standing.Fields));
        return new MatchModelDto
        {
            RecordCount = standing.Model.Records,
            EstimatedTime = standing.EstimatedAt,
            IsOutdated = !standing.Fields.SequenceEqual(settings.Fields),
            Fields =
            [
                .. layout.Comparisons.Zip(standing.Model.Comparisons, (c, weights) => new MatchModelFieldDto(
                    names.LabelOf(c.Name, catalog), c.Kind, Weight(weights, AgreementLevel.Exact), Weight(weights, AgreementLevel.Different), weights.Records)),
            ],
        };
    }

    private static double Weight(ComparisonWeights weights, AgreementLevel level) => Math.Round(Math.Log2(weights.M[(int)level] / weights.U[(int)level]), 2);

    private MatchRunDto ToDto(OperationRow row)
    {
        var (state, counts) = (OperationStates.Read(row.State), JsonSerializer.Deserialize<Dictionary<string, long>>(row.Counts, MmoJson.Options)!);
        return new MatchRunDto
        {
            Id = row.Id,
            State = state,
            IsTrial = JsonSerializer.Deserialize<MatchingJobArguments>(row.Arguments, MmoJson.Options)!.IsTrial,
            Step = state is OperationState.Waiting or OperationState.Running && row.Step is { } step ? texts.Get(step) : null,
            Total = row.Total,
            Done = row.Done,
            MergedCount = counts.GetValueOrDefault(MatchingJobs.Merged) + counts.GetValueOrDefault(MatchingJobs.WouldMerge),
            ReviewCount = counts.GetValueOrDefault(MatchingJobs.ToReview) + counts.GetValueOrDefault(MatchingJobs.WouldReview),
            Error = texts.Tell(row.Error),
            UserName = row.UserName,
            CreationTime = row.CreatedAt,
            FinishedTime = row.FinishedAt,
        };
    }
}
