using System.Globalization;
using System.Text;

namespace Mmo.ContentHub.Rendering;

/// <summary>Stops a template whose loops multiply, before it fills the memory.</summary>
internal sealed class BoundedWriter(int maxLength) : TextWriter(CultureInfo.InvariantCulture)
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        Grow(1);
        _text.Append(value);
    }

    public override void Write(string? value)
    {
        Grow(value?.Length ?? 0);
        _text.Append(value);
    }

    public override void Write(char[] buffer, int index, int count)
    {
        Grow(count);
        _text.Append(buffer, index, count);
    }

    public override string ToString() => _text.ToString();

    private void Grow(int by)
    {
        if (_text.Length + by > maxLength)
        {
            throw new TemplateException("ContentHub:FilledTooLong", ("Max", maxLength));
        }
    }
}
