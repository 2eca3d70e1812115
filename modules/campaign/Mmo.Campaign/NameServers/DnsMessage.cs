using System.Buffers.Binary;
using System.Text;

namespace Mmo.Campaign.NameServers;

/// <summary>A question for TXT records and the reading of its answer (RFC 1035 §4). What a name server says is not trusted to be well-formed.</summary>
internal static class DnsMessage
{
    private const ushort Text = 16;
    private const int HeaderLength = 12;
    private const int MaxLabels = 128;

    public static byte[] Ask(ushort id, string name)
    {
        var message = new List<byte>(64);
        void Put(int value) => message.AddRange([(byte)(value >> 8), (byte)value]);
        Put(id);
        Put(0x0100); // recursion desired
        Put(1);
        Put(0);
        Put(0);
        Put(0);
        foreach (var label in name.TrimEnd('.').Split('.'))
        {
            var bytes = Encoding.ASCII.GetBytes(label);
            if (bytes.Length is 0 or > 63)
            {
                throw new DnsFailureException("The name is no domain name.");
            }

            message.Add((byte)bytes.Length);
            message.AddRange(bytes);
        }

        message.Add(0);
        Put(Text);
        Put(1);
        return [.. message];
    }

    public static IReadOnlyList<string> Read(ReadOnlySpan<byte> answer, ushort id)
    {
        if (answer.Length < HeaderLength || BinaryPrimitives.ReadUInt16BigEndian(answer) != id || (answer[2] & 0x80) == 0)
        {
            throw Malformed();
        }

        switch (answer[3] & 0x0f)
        {
            case 0:
                break;
            case 3:
                return [];
            case var code:
                throw new DnsFailureException($"The name server answered with error {code}.");
        }

        int questions = BinaryPrimitives.ReadUInt16BigEndian(answer[4..]), answers = BinaryPrimitives.ReadUInt16BigEndian(answer[6..]);
        var at = HeaderLength;
        for (; questions > 0; questions--)
        {
            at = SkipName(answer, at) + 4;
        }

        List<string> texts = [];
        for (; answers > 0; answers--)
        {
            at = SkipName(answer, at);
            Need(answer, at, 10);
            var type = BinaryPrimitives.ReadUInt16BigEndian(answer[at..]);
            var length = BinaryPrimitives.ReadUInt16BigEndian(answer[(at + 8)..]);
            at += 10;
            Need(answer, at, length);
            if (type == Text)
            {
                texts.Add(ReadText(answer.Slice(at, length)));
            }

            // An alias (CNAME) stands in front of what it leads to, which the resolver sends along.
            at += length;
        }

        return texts;
    }

    /// <summary>A record's text is made of strings of up to 255 bytes, which belong together (RFC 6376 §3.6.2.2).</summary>
    private static string ReadText(ReadOnlySpan<byte> data)
    {
        var text = new StringBuilder();
        while (!data.IsEmpty)
        {
            var length = data[0];
            Need(data, 1, length);
            text.Append(Encoding.UTF8.GetString(data.Slice(1, length)));
            data = data[(1 + length)..];
        }

        return text.ToString();
    }

    private static int SkipName(ReadOnlySpan<byte> answer, int at)
    {
        for (var labels = 0; labels < MaxLabels; labels++)
        {
            Need(answer, at, 1);
            switch (answer[at])
            {
                case 0:
                    return at + 1;
                case >= 0xc0: // a pointer to a name further up ends this one
                    return at + 2;
                case var length:
                    at += 1 + length;
                    break;
            }
        }

        throw Malformed();
    }

    private static void Need(ReadOnlySpan<byte> answer, int at, int length)
    {
        if (at + length > answer.Length)
        {
            throw Malformed();
        }
    }

    private static DnsFailureException Malformed() => new("The name server's answer cannot be read.");
}
