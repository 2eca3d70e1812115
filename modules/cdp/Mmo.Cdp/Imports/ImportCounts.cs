namespace Mmo.Cdp.Imports;

/// <summary>Whom some rows are about.</summary>
internal sealed record ImportCounts(int Created, int Updated, int SeveralPeople, int Skipped);
