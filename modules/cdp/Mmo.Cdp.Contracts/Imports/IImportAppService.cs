using Mmo.Application.Dtos;
using Mmo.Application.Services;
using Mmo.Content;

namespace Mmo.Cdp.Imports;

/// <summary>
/// Imports of CSV files (导入): people, orders and events. A file is uploaded, looked at, mapped, tried out, and then taken in as history: it makes and
/// updates people but starts no journey.
/// </summary>
public interface IImportAppService : IApplicationService
{
    /// <summary>Imports, the newest first.</summary>
    Task<PagedResultDto<ImportDto>> GetListAsync(GetImportsInput input, CancellationToken cancellationToken = default);

    /// <summary>One import with its mapping and the newest trial or run.</summary>
    Task<ImportDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Begins one; the file follows.</summary>
    Task<ImportDto> CreateAsync(CreateImportDto input, CancellationToken cancellationToken = default);

    /// <summary>Sends the file: at most 2 GB, any delimiter, UTF-8 or GB18030. A second file takes the place of the first, and the import begins anew.</summary>
    Task<ImportDto> UploadAsync(Guid id, IRemoteStreamContent file, CancellationToken cancellationToken = default);

    /// <summary>The first rows as they are read, and what each column may mean: as in the newest import whose file had the same columns, else by its name.</summary>
    Task<ImportPreviewDto> GetPreviewAsync(Guid id, GetImportPreviewInput input, CancellationToken cancellationToken = default);

    /// <summary>Says how the file is read and what each column means.</summary>
    Task<ImportDto> MapAsync(Guid id, MapImportDto input, CancellationToken cancellationToken = default);

    /// <summary>Reads every row and counts what would come of it; takes nothing in.</summary>
    Task<ImportDto> TryAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Takes the rows in, in the background. One that is interrupted goes on where it was; no row counts twice.</summary>
    Task<ImportDto> RunAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Ends a trial or a run. Rows that were taken in stay.</summary>
    Task<ImportDto> CancelAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// The rows that were not taken in by the newest trial or run, as CSV to correct and import again; at most 100,000. The columns are the file's own, in
    /// their order, then the row in the file (the header counted) and the reason; cells of a row that has more than there are columns stand behind these.
    /// UTF-8 with a byte order mark, the file's own delimiter. What a spreadsheet would calculate or write in another way has an apostrophe in front;
    /// uploaded again it is read without, and the two further columns mean nothing.
    /// </summary>
    Task<IRemoteStreamContent> GetErrorsAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Deletes the import with its file and its error rows; what it took in stays.</summary>
    Task DeleteAsync(Guid id, CancellationToken cancellationToken = default);
}
