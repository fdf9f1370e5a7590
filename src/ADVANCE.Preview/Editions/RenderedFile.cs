using Advance.Render;

namespace Advance.Preview.Editions;

/// <summary>
/// Renders a file once. Unlike <see cref="Lazy{T}"/> it tries again after an exception, because a file may be locked
/// briefly.
/// </summary>
sealed class RenderedFile(OutputFile file)
{
    readonly Lock drawing = new();
    ReadOnlyMemory<byte>? bytes;

    public ReadOnlyMemory<byte> Bytes
    {
        get
        {
            lock (drawing)
                return bytes ??= file.Content();
        }
    }
}
