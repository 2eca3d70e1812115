using Mmo.Application.Services;

namespace Acme.Hello.People;

public interface IPersonAppService : IApplicationService
{
    Task<PersonDto> GetAsync(Guid id, CancellationToken cancellationToken = default);

    Task<VisitsDto> GetVisitsAsync(CancellationToken cancellationToken = default);
}

public sealed class PersonDto
{
    public long Visits { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    public long Greetings { get; init; }
}

public sealed class VisitsDto
{
    public long People { get; init; }

    public long Visits { get; init; }
}
