using System.Text;
using Microsoft.AspNetCore.Authorization;
using Mmo.Application.Dtos;
using Mmo.Application.Services;
using Mmo.Content;

namespace Mmo.Kernel.Tests.AspNetCore.Shop;

public interface IBookAppService : IApplicationService
{
    Task<PagedResultDto<BookDto>> GetListAsync(BookListInput input);

    /// <summary>One book, with <see cref="BookDto.Chapters"/>.</summary>
    /// <param name="id">The book's id.</param>
    Task<BookDto> GetAsync(Guid id);

    Task<BookDto> CreateAsync(CreateBookDto input);

    [RemoteService(false)]
    Task RebuildAsync();
}

/// <summary>ABP's documented routes, and one of each kind of input and answer.</summary>
internal sealed class BookAppService : IBookAppService
{
    [Authorize(ShopPermissions.Books)]
    public Task<PagedResultDto<BookDto>> GetListAsync(BookListInput input) => Task.FromResult(new PagedResultDto<BookDto>
    {
        TotalCount = input.Ids?.Count ?? 0,
        Items = [New(input.Filter ?? "", input.Kind ?? BookKind.Novel, input.Since)],
    });

    [Authorize(ShopPermissions.Books)]
    public Task<BookDto> GetAsync(Guid id) => Task.FromResult(New("one", id: id));

    [Authorize(ShopPermissions.Edit)]
    public Task<BookDto> CreateAsync(CreateBookDto input) => Task.FromResult(New(input.Name, input.Kind, input.PublishedAt));

    [Authorize(ShopPermissions.Edit)]
    public Task<BookDto> UpdateAsync(Guid id, CreateBookDto input) => Task.FromResult(New(input.Name, id: id));

    [Authorize(ShopPermissions.Books)]
    [Authorize(ShopPermissions.Edit)]
    public Task DeleteAsync(Guid id) => Task.CompletedTask;

    [Authorize(ShopPermissions.Books)]
    public Task<List<string>> GetEditorsAsync(Guid id) => Task.FromResult<List<string>>([id.ToString()]);

    [Authorize(ShopPermissions.Edit)]
    public Task<string> CreateEditorAsync(Guid id, ChapterDto input) => Task.FromResult(input.Title);

    [Authorize(ShopPermissions.Edit)]
    public Task RemoveEditorAsync(Guid id, Guid editorId, CancellationToken cancellationToken) => Task.CompletedTask;

    [Authorize(ShopPermissions.Books)]
    public Task<BookDto?> GetNewestAsync(Guid? shelfId = null) => Task.FromResult<BookDto?>(null);

    [Authorize(ShopPermissions.Books)]
    public async IAsyncEnumerable<int> GetPagesAsync(int count)
    {
        for (var i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return i;
        }
    }

    [Authorize(ShopPermissions.Books)]
    public Task<IRemoteStreamContent> GetFileAsync(Guid id) => Task.FromResult<IRemoteStreamContent>(
        new RemoteStreamContent(new MemoryStream(Encoding.UTF8.GetBytes("正文")), "书.txt", "text/plain"));

    [Authorize(ShopPermissions.Edit)]
    public async Task<long> ImportAsync(IRemoteStreamContent file, CancellationToken cancellationToken)
    {
        var copy = new MemoryStream();
        await file.GetStream().CopyToAsync(copy, cancellationToken);
        return copy.Length;
    }

    [Authorize(ShopPermissions.Edit)]
    public Task<int> PublishManyAsync(IReadOnlyList<string> names) => Task.FromResult(names.Sum(name => name.Length));

    // Says nothing about authorization.
    public Task<string> GetTitleAsync() => Task.FromResult("title");

    public Task RebuildAsync() => Task.CompletedTask;

    private static BookDto New(string name, BookKind kind = BookKind.Novel, DateTimeOffset? at = null, Guid id = default) =>
        new() { Id = id, Name = name, Kind = kind, PublishedAt = at };
}
