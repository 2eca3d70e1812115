using System.Collections.Concurrent;
using Mmo.Campaign.Channels;
using Mmo.DependencyInjection;

namespace Mmo.Campaign.Messages;

/// <summary>The open transports of this host, one a mail server; one whose settings changed is replaced.</summary>
internal sealed class MailTransports(MailboxTransport mailbox, SmtpSettings settings, TimeProvider clock) : ISingletonDependency, IAsyncDisposable
{
    private readonly ConcurrentDictionary<Guid, (string Stamp, SmtpMailTransport Transport)> _open = new();

    public async Task<IMailTransport> OpenAsync(EmailSetup setup)
    {
        if (setup.Server is not { } server)
        {
            return mailbox;
        }

        if (_open.TryGetValue(server.Id, out var known) && known.Stamp == server.ConcurrencyStamp)
        {
            return known.Transport;
        }

        var fresh = new SmtpMailTransport(server, settings.Of(server), clock);
        _open[server.Id] = (server.ConcurrencyStamp, fresh);
        if (known.Transport is not null)
        {
            await known.Transport.DisposeAsync();
        }

        return fresh;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (_, transport) in _open.Values)
        {
            await transport.DisposeAsync();
        }
    }
}
