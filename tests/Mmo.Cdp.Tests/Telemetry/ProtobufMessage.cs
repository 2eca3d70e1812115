using System.Text;

namespace Mmo.Cdp.Tests.Telemetry;

/// <summary>A protobuf message, read by field numbers: as much as a collector needs.</summary>
internal sealed class ProtobufMessage
{
    private readonly List<(int Field, byte[] Value)> _fields = [];

    public ProtobufMessage(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var key = Varint(ref bytes);
            var length = (int)(key & 7) switch
            {
                0 => VarintLength(bytes),
                1 => sizeof(long),
                2 => checked((int)Varint(ref bytes)),
                5 => sizeof(int),
                var other => throw new InvalidDataException($"Wire type {other}."),
            };
            _fields.Add(((int)(key >> 3), bytes[..length].ToArray()));
            bytes = bytes[length..];
        }
    }

    public IEnumerable<byte[]> Bytes(int field) => _fields.Where(f => f.Field == field).Select(f => f.Value);

    public IEnumerable<ProtobufMessage> Messages(int field) => Bytes(field).Select(b => new ProtobufMessage(b));

    public string? Text(int field) => Bytes(field).Select(Encoding.UTF8.GetString).FirstOrDefault();

    private static int VarintLength(ReadOnlySpan<byte> bytes)
    {
        var length = 1;
        while ((bytes[length - 1] & 0x80) != 0)
        {
            length++;
        }

        return length;
    }

    private static ulong Varint(ref ReadOnlySpan<byte> bytes)
    {
        var length = VarintLength(bytes);
        var value = 0UL;
        for (var i = length - 1; i >= 0; i--)
        {
            value = (value << 7) | (bytes[i] & 0x7FUL);
        }

        bytes = bytes[length..];
        return value;
    }
}
