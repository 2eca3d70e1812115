using System.Net;
using Microsoft.Extensions.Configuration;
using Mmo.Campaign.Webhooks;

namespace Mmo.Campaign.Tests.Webhooks;

public sealed class AddressTests
{
    private static WebhookTargets Targets(string? networks = null, string? http = null) => new(
        new ConfigurationBuilder().AddInMemoryCollection(
            new Dictionary<string, string?> { ["Campaign:Webhooks:AllowedNetworks"] = networks, ["Campaign:Webhooks:AllowHttp"] = http }).Build());

    [Theory]
    [InlineData("8.8.8.8", true)]
    [InlineData("2606:4700::1111", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("127.9.9.9", false)]
    [InlineData("10.0.0.1", false)]
    [InlineData("172.16.0.1", false)]
    [InlineData("172.32.0.1", true)]
    [InlineData("192.168.1.1", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("224.0.0.1", false)]
    [InlineData("255.255.255.255", false)]
    [InlineData("198.18.0.1", false)]
    [InlineData("::", false)]
    [InlineData("::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("ff02::1", false)]
    [InlineData("::ffff:127.0.0.1", false)]
    [InlineData("::ffff:8.8.8.8", true)]
    [InlineData("::7f00:1", false)]
    [InlineData("64:ff9b::a9fe:a9fe", false)]
    [InlineData("2002:7f00:1::", false)]
    public void Only_addresses_of_the_open_network_may_be_called(string address, bool isAllowed) =>
        Targets().MayConnectTo(IPAddress.Parse(address)).ShouldBe(isAllowed);

    [Fact]
    public void A_network_of_ones_own_is_called_where_it_was_allowed_but_never_a_cloud_s_services()
    {
        var targets = Targets("10.1.0.0/16, fd00::/8, 169.254.0.0/16");
        targets.MayConnectTo(IPAddress.Parse("10.1.2.3")).ShouldBeTrue();
        targets.MayConnectTo(IPAddress.Parse("::ffff:10.1.2.3")).ShouldBeTrue();
        targets.MayConnectTo(IPAddress.Parse("10.2.0.1")).ShouldBeFalse();
        targets.MayConnectTo(IPAddress.Parse("fd12::1")).ShouldBeTrue();
        targets.MayConnectTo(IPAddress.Parse("169.254.169.254")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://api.example.com/hook?x=1", true)]
    [InlineData("https://api.example.com:8443/", true)]
    [InlineData("http://api.example.com/", false)]
    [InlineData("https://user:secret@api.example.com/", false)]
    [InlineData("https://api.example.com/#part", false)]
    [InlineData("https://127.0.0.1/", false)]
    [InlineData("https://2130706433/", false)]
    [InlineData("https://0x7f.1/", false)]
    [InlineData("https://[::1]/", false)]
    [InlineData("https://localhost/", false)]
    [InlineData("https://a.localhost/", false)]
    [InlineData("ftp://example.com/", false)]
    [InlineData("file:///etc/passwd", false)]
    [InlineData("/hook", false)]
    [InlineData("", false)]
    public void An_address_that_is_written_is_encrypted_and_leads_outside(string url, bool isAllowed) =>
        (Targets().Parse(url) is not null).ShouldBe(isAllowed);
}
