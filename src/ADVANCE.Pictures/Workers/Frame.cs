using System.Buffers.Binary;

namespace Advance.Pictures.Workers;

/// <summary>A message between the program and a worker: its length in four bytes, then its bytes.</summary>
static class Frame
{
    public static void Write(Stream stream, byte[] message)
    {
        Span<byte> length = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(length, message.Length);
        stream.Write(length);
        stream.Write(message);
        stream.Flush();
    }

    /// <returns>The message; null if the stream ended first.</returns>
    public static byte[]? Read(Stream stream)
    {
        Span<byte> length = stackalloc byte[4];
        if (stream.ReadAtLeast(length, 4, throwOnEndOfStream: false) < 4)
            return null;
        var message = new byte[BinaryPrimitives.ReadInt32LittleEndian(length)];
        return stream.ReadAtLeast(message, message.Length, throwOnEndOfStream: false) == message.Length ? message : null;
    }
}
