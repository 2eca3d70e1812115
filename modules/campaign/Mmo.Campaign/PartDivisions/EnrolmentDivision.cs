using Mmo.Campaign.Reporting;
using Mmo.EntityFrameworkCore.Connections;

namespace Mmo.Campaign.PartDivisions;

/// <summary>Lets the records of this module follow their enrolments to another part. Harmless when it is repeated.</summary>
internal static class EnrolmentDivision
{
    private static readonly string[] Kinds = [ChangePeopleHandler.ActionKind, CreateLeadHandler.ActionKind, ReportEventsHandler.ActionKind];

    /// <returns>The enrolments and their messages.</returns>
    public static async Task<IReadOnlyCollection<Guid>> FollowAsync(
        TenantTransaction transaction, long from, long to, IReadOnlyCollection<Guid> enrolments, CancellationToken cancellationToken)
    {
        var messages = await transaction.QueryAsync<Guid>(
            PartDivisionSql.ReassignRecords, new { From = from, To = to, Enrolments = enrolments.ToArray() }, cancellationToken);
        Guid[] records = [.. enrolments, .. messages];
        await transaction.ExecuteAsync(PartDivisionSql.Readdress, new { transaction.TenantId, From = from, To = to, Records = records, Kinds }, cancellationToken);
        return records;
    }
}
