using System.Security.Cryptography;
using System.Text;

namespace Advance.Preview.GitHost.Storage;

/// <summary>Git's id for a file's bytes: SHA-1 over "blob", their number, a NUL and the bytes (Pro Git, 10.2).</summary>
public static class BlobId
{
#pragma warning disable CA5350 // This is an identifier, not a protection, and git prescribes the algorithm.
    public static string Of(ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA1);
        hash.AppendData(Encoding.ASCII.GetBytes($"blob {bytes.Length}\0"));
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
#pragma warning restore CA5350
}
