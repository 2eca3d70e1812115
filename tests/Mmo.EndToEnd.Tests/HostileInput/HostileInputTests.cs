using System.Net.Sockets;
using System.Text;

namespace Mmo.EndToEnd.Tests.HostileInput;

/// <summary>What nobody should send is answered with a sentence: at every place of every operation, with two of the values that fit there.</summary>
public sealed class HostileInputTests(BesiegedCompany company) : IClassFixture<BesiegedCompany>
{
    [Fact]
    public Task Every_operation_answers_hostile_input_with_a_sentence_and_never_with_500() => new Siege(company, isLong: false).LayAsync();

    [Theory]
    [InlineData("/api/identity/account/token"), InlineData("/v1/batch"), InlineData("/sa")]
    public async Task Chunks_that_nobody_can_count_are_400(string path)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(company.Host.Address.Host, company.Host.Address.Port, TestContext.Current.CancellationToken);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nFFFFFFFFFFFFFFFF\r\n{{}}"),
            TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream);

        (await reader.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldBe("HTTP/1.1 400 Bad Request");
    }
}
