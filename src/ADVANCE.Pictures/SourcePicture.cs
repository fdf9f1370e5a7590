using System.Security.Cryptography;
using Advance.Pictures.Files;

namespace Advance.Pictures;

/// <summary>What is known of a picture of the input before its files are made.</summary>
/// <param name="Header">Of it; null if there is a problem.</param>
/// <param name="Hash">SHA-256 of the file, in small hexadecimal digits.</param>
/// <param name="Problem">Why it can't be published, or null.</param>
/// <param name="Loss">What of it readers will not see, as the end of a sentence, or null.</param>
/// <param name="Notes">What the file tells of people besides what is seen.</param>
sealed record SourcePicture(
    PictureHeader? Header,
    string Hash,
    PictureException? Problem,
    string? Loss,
    PrivateNotes Notes = PrivateNotes.None
)
{
    /// <summary>SHA-256, in small hexadecimal digits.</summary>
    public static string HashOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
