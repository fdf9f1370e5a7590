using System.Text;

namespace Advance.Tests.Preview;

/// <summary>A console that can be read while it is written to.</summary>
sealed class ConsoleText : TextWriter
{
    readonly StringBuilder text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (text)
            text.Append(value);
    }

    public override string ToString()
    {
        lock (text)
            return text.ToString();
    }
}
