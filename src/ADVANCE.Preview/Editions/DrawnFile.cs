using Advance.Generation;

namespace Advance.Preview.Editions;

/// <summary>
/// Makes a file's bytes once. Unlike <see cref="Lazy{T}"/> it tries again after an exception: a file may be locked for an
/// instant.
/// </summary>
sealed class DrawnFile(OutputFile file)
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
