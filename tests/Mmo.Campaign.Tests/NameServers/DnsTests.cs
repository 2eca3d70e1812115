using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Mmo.Campaign.NameServers;

namespace Mmo.Campaign.Tests.NameServers;

public class DnsTests
{
    private static readonly byte[] Name = [3, (byte)'m', (byte)'m', (byte)'o', 4, (byte)'t', (byte)'e', (byte)'s', (byte)'t', 0];

    /// <summary>A name server that answers one question.</summary>
    private static async Task<IReadOnlyList<string>> AskAsync(Func<byte[], byte[]> answer)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var serving = Task.Run(async () =>
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            var length = new byte[2];
            await stream.ReadExactlyAsync(length);
            var question = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
            await stream.ReadExactlyAsync(question);
            var bytes = answer(question);
            await stream.WriteAsync((byte[])[(byte)(bytes.Length >> 8), (byte)bytes.Length, .. bytes]);
        });
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new("Campaign:NameServer", $"{listener.LocalEndpoint}")]).Build();
        try
        {
            return await new DnsTextRecords(settings).FindAsync("mmo.test", CancellationToken.None);
        }
        finally
        {
            await serving;
        }
    }

    private static byte[] Answer(byte[] question, byte code, params byte[][] records) =>
        [question[0], question[1], 0x81, code, 0, 1, 0, (byte)records.Length, 0, 0, 0, 0, .. question[12..], .. records.SelectMany(r => r)];

    private static byte[] Record(byte type, byte[] data) => [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, (byte)(data.Length >> 8), (byte)data.Length, .. data];

    private static byte[] Text(params string[] pieces) => [.. pieces.SelectMany(p => Encoding.ASCII.GetBytes(p).Prepend((byte)p.Length))];

    [Fact]
    public async Task Pieces_of_a_record_are_one_text_and_an_alias_is_followed()
    {
        var found = await AskAsync(q => Answer(q, 0, Record(5, Name), Record(16, Text("v=DKIM1; p=", new string('A', 255), "B")), Record(16, Text("v=spf1 -all"))));
        found.ShouldBe([$"v=DKIM1; p={new string('A', 255)}B", "v=spf1 -all"]);
    }

    [Fact]
    public async Task A_name_that_does_not_exist_has_no_records() => (await AskAsync(q => Answer(q, 3))).ShouldBeEmpty();

    [Theory]
    [InlineData("servfail")]
    [InlineData("short")]
    [InlineData("other-id")]
    [InlineData("long-record")]
    [InlineData("endless-name")]
    public async Task An_answer_that_cannot_be_believed_is_a_failure_and_no_answer(string kind) => await Should.ThrowAsync<DnsFailureException>(() => AskAsync(q => kind switch
    {
        "servfail" => Answer(q, 2),
        "short" => Answer(q, 0, Record(16, Text("x")))[..20],
        "other-id" => [(byte)~q[0], .. Answer(q, 0)[1..]],
        "long-record" => Answer(q, 0, [.. Record(16, Text("x"))[..^2], 200, 1]),
        _ => [.. Answer(q, 0)[..12], .. Enumerable.Repeat((byte[])[1, 97], 300).SelectMany(l => l)],
    }));

    [Fact]
    public async Task A_name_server_that_is_away_is_a_failure() => await Should.ThrowAsync<DnsFailureException>(() => new DnsTextRecords(
        new ConfigurationBuilder().AddInMemoryCollection([new("Campaign:NameServer", "127.0.0.1:1")]).Build()).FindAsync("mmo.test", CancellationToken.None));
}
