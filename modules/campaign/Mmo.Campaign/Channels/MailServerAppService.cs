using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Mmo.Application.Dtos;
using Mmo.Campaign.Smtp;
using Mmo.EntityFrameworkCore;
using Mmo.ErrorHandling;
using Mmo.Ids;
using Mmo.Localization;

namespace Mmo.Campaign.Channels;

[Authorize(CampaignPermissions.Channels)]
internal sealed class MailServerAppService(
    CampaignDbContext database, SmtpSettings settings, MailServerHealth health, IMmoTexts texts, TimeProvider clock) : IMailServerAppService
{
    /// <summary>How long a try waits for the server.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public async Task<ListResultDto<MailServerDto>> GetListAsync(CancellationToken cancellationToken = default) => new()
    {
        Items = [.. (await database.Set<MailServer>().AsNoTracking().OrderBy(s => s.Position).ThenBy(s => s.CreatedAt).ToListAsync(cancellationToken)).Select(ToDto)],
    };

    public async Task<MailServerDto> CreateAsync(SaveMailServerDto input, CancellationToken cancellationToken = default)
    {
        var server = new MailServer { Id = Uuid.Next(clock), Name = "", Host = "", Port = 0, CreatedAt = clock.GetUtcNow() };
        Fill(server, input);
        database.Add(server);
        await SaveAsync(server, cancellationToken);
        return ToDto(server);
    }

    public async Task<MailServerDto> UpdateAsync(Guid id, UpdateMailServerDto input, CancellationToken cancellationToken = default)
    {
        var server = await LoadAsync(id, cancellationToken);
        database.Expect(server, input.ConcurrencyStamp);
        Fill(server, input);
        server.LastError = null;
        server.LastErrorAt = null;
        await SaveAsync(server, cancellationToken);
        health.Forget(id);
        return ToDto(server);
    }

    public async Task DeleteAsync(Guid id, CancellationToken cancellationToken = default)
    {
        database.Remove(await LoadAsync(id, cancellationToken));
        await database.SaveChangesAsync(cancellationToken);
    }

    public async Task<MailServerTestDto> TestAsync(TestMailServerDto input, CancellationToken cancellationToken = default)
    {
        // Tried as it would be saved; nothing is.
        var server = input.Id is { } id
            ? await database.Set<MailServer>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("MailServer", id)
            : new MailServer { Id = Guid.Empty, Name = input.Name, Host = "", Port = 0, CreatedAt = clock.GetUtcNow() };
        Fill(server, input);
        var started = clock.GetTimestamp();
        var problem = await TryAsync(server, cancellationToken);
        return new MailServerTestDto { IsOk = problem is null, Problem = problem, Milliseconds = (int)clock.GetElapsedTime(started).TotalMilliseconds };
    }

    private async Task<string?> TryAsync(MailServer server, CancellationToken cancellationToken)
    {
        using var ends = new CancellationTokenSource(Patience, clock);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(ends.Token, cancellationToken);
        try
        {
            var connection = await new SmtpHandshake(settings.Of(server)).OpenAsync(patience.Token);
            await connection.CloseAsync();
            return null;
        }
        catch (SmtpUnavailableException exception)
        {
            // Who asked is gone; nobody waits for a sentence.
            cancellationToken.ThrowIfCancellationRequested();
            return MailServerProblems.Of(server, exception, Patience).Tell(texts);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return MailServerProblems.Silent(Patience).Tell(texts);
        }
    }

    private void Fill(MailServer server, SaveMailServerDto input)
    {
        // Before the rest: the stored password is looked at beside the settings that it was stored with.
        server.ProtectedPassword = string.IsNullOrWhiteSpace(input.UserName) ? null
            : string.IsNullOrEmpty(input.Password) ? StoredPassword.For(server, input)
            : settings.Protect(input.Password);
        server.Name = input.Name.Trim();
        server.Host = input.Host.Trim();
        server.Port = input.Port;
        server.Security = input.Security;
        server.UserName = string.IsNullOrWhiteSpace(input.UserName) ? null : input.UserName.Trim();
        server.MaxConnections = input.MaxConnections;
        server.IsEnabled = input.IsEnabled;
        server.Position = input.Position;
        server.Rates = DomainRates.Write(input.Rates ?? []);
        try
        {
            settings.Of(server).Check();
        }
        catch (SmtpSettingsException problem)
        {
            throw new MmoValidationException(FieldOf(problem.Fault), CampaignErrorCodes.MailServerImpossible, ("Problem", MailServerProblems.Of(problem.Fault).Tell(texts)));
        }
    }

    private static string FieldOf(SmtpSettingsFault fault) => fault switch
    {
        SmtpSettingsFault.Port => "port",
        SmtpSettingsFault.Connections => "maxConnections",
        SmtpSettingsFault.Credentials => "userName",
        SmtpSettingsFault.Unprotected => "security",
        _ => "host",
    };

    private async Task<MailServer> LoadAsync(Guid id, CancellationToken cancellationToken) =>
        await database.Set<MailServer>().FirstOrDefaultAsync(s => s.Id == id, cancellationToken) ?? throw new EntityNotFoundException("MailServer", id);

    private async Task SaveAsync(MailServer server, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (DatabaseErrors.IsUniqueViolation(exception, "ux_mail_server_name"))
        {
            throw new BusinessException(CampaignErrorCodes.MailServerNameTaken).WithData("Name", server.Name);
        }
    }

    private MailServerDto ToDto(MailServer server) => new()
    {
        Id = server.Id, Name = server.Name, Host = server.Host, Port = server.Port, Security = server.Security, UserName = server.UserName,
        HasPassword = server.ProtectedPassword is not null, MaxConnections = server.MaxConnections, IsEnabled = server.IsEnabled,
        Position = server.Position, Rates = DomainRates.Read(server.Rates),
        LastError = Remark.Tell(server.LastError, texts), LastErrorAt = server.LastErrorAt, ConcurrencyStamp = server.ConcurrencyStamp,
    };
}
