using System.Security.Cryptography;

namespace Advance.Pictures.Files;

/// <summary>The data about a picture of the input before its files are generated.</summary>
/// <param name="Header">Its header; null if there is a problem.</param>
/// <param name="Hash">The SHA-256 of the file, in lower-case hexadecimal.</param>
/// <param name="Problem">Why it can't be published, or null.</param>
/// <param name="Loss">What readers will not see of it, as the end of a sentence, or null.</param>
/// <param name="Notes">The private data in its file.</param>
sealed record SourcePicture(
    PictureHeader? Header,
    string Hash,
    PictureException? Problem,
    string? Loss,
    PrivateMetadata Notes = PrivateMetadata.None
)
{
    /// <summary>The SHA-256, in lower-case hexadecimal.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
