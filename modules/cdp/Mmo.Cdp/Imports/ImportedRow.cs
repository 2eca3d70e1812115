using Mmo.Cdp.Ingestion;

namespace Mmo.Cdp.Imports;

/// <summary>A row that was read.</summary>
/// <param name="No">From 1 on, the header not counted.</param>
/// <param name="Event">What it says; null where it cannot be taken in.</param>
/// <param name="Fault">Why not.</param>
/// <param name="LeftOut">Its cells that are left out.</param>
internal sealed record ImportedRow(long No, IncomingEvent? Event, ImportFault? Fault, IReadOnlyList<ImportLeftOut> LeftOut);
