using Microsoft.AspNetCore.Hosting;

namespace Mmo.Cdp.Tests.Hosting;

/// <summary>A host that believes the proxy on this machine.</summary>
public sealed class ProxiedHost : CdpWebHost
{
    protected override void Serve(IWebHostBuilder server)
    {
        base.Serve(server);
        server.UseSetting("Proxy:Networks", "10.0.0.0/8, 127.0.0.1");
    }
}
